import {html, render} from './lit-html/lit-html.js';

render(html`<b>Other</b>`, document.getElementById('other'));
