import {catalog} from './catalog.js';
import {Loader} from './loader.js';

// The reporter is fetched only when there is something to report.
new Loader(catalog, () => import('../kit/report.js')).start();
