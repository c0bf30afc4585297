/** What the loader needs on some pages only, in one file. */
export {report} from '../kit/report.js';
export {take} from './ways.js';
