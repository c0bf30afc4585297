import {Loader} from './loader.js';

new Loader().start();
