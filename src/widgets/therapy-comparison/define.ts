import {define} from '../../kit/define.js';
import {AnagenTherapyComparison} from './therapy-comparison.js';

define('anagen-therapy-comparison', AnagenTherapyComparison);

declare global {
  interface HTMLElementTagNameMap {
    'anagen-therapy-comparison': AnagenTherapyComparison;
  }
  interface HTMLElementEventMap {
    'anagen-choice-change': CustomEvent<undefined>;
  }
}

export {AnagenTherapyComparison};
