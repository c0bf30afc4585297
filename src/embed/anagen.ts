import {catalog, reporter} from './catalog.js';
import {startLoader} from './loader.js';

startLoader(catalog, reporter);
