/** Every widget, defined: for people who bundle. */
import './widgets/regrowth-timeline/define.js';
import './widgets/therapy-comparison/define.js';

export {AnagenRegrowthTimeline} from './widgets/regrowth-timeline/regrowth-timeline.js';
export {AnagenTherapyComparison} from './widgets/therapy-comparison/therapy-comparison.js';
export type {AnagenReport, ReportLevel} from './kit/report.js';
