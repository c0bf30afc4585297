import {define} from '../../kit/define.js';
import {AnagenRegrowthTimeline} from './regrowth-timeline.js';

define('anagen-regrowth-timeline', AnagenRegrowthTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'anagen-regrowth-timeline': AnagenRegrowthTimeline;
  }
  interface HTMLElementEventMap {
    'anagen-dates-change': CustomEvent<undefined>;
    'anagen-calendar-save': CustomEvent<undefined>;
  }
}

export {AnagenRegrowthTimeline};
