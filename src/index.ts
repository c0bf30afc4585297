/** Every widget, defined: for people who bundle. */
import './widgets/regrowth-timeline/define.js';
import './widgets/support-finder/define.js';
import './widgets/therapy-comparison/define.js';

export {AnagenRegrowthTimeline} from './widgets/regrowth-timeline/regrowth-timeline.js';
export {AnagenSupportFinder} from './widgets/support-finder/support-finder.js';
export {AnagenTherapyComparison} from './widgets/therapy-comparison/therapy-comparison.js';
export type {AnagenReport, ReportLevel} from './kit/report.js';
