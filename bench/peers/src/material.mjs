// Material Web as its pages recommend: one import a component, and its typography.
import '@material/web/button/outlined-button.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/chips/chip-set.js';
import '@material/web/chips/filter-chip.js';
import '@material/web/divider/divider.js';
import '@material/web/icon/icon.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/outlined-text-field.js';
import {styles as typescale} from '@material/web/typography/md-typescale-styles.js';
import './layout.css';
import './material.css';

document.adoptedStyleSheets.push(typescale.styleSheet);
