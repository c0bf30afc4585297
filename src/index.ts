/** Every widget, defined: for people who bundle. */
import './widgets/regrowth-timeline/define.js';

export {AnagenRegrowthTimeline} from './widgets/regrowth-timeline/regrowth-timeline.js';
export type {AnagenReport, ReportLevel} from './kit/report.js';
