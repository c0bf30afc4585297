import {startLoader} from './loader.js';

startLoader();
