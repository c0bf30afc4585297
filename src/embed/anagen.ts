import {catalog} from './catalog.js';
import {Loader} from './loader.js';

// Fetched only where there is something to report, or a link or a frame that may be ours.
new Loader(
  catalog,
  () => import('../kit/report.js'),
  () => import('./ways.js'),
).start();
