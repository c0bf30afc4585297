import {standOn} from '../support/hostile-pages.js';

standOn('libraries');
