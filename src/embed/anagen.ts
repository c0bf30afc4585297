import {catalog} from './catalog.js';
import {startLoader} from './loader.js';

// The reporter is fetched only when there is something to report.
startLoader(catalog, () => import('../kit/report.js'));
