import {define} from '../../kit/define.js';
import {AnagenSupportFinder} from './support-finder.js';

define('anagen-support-finder', AnagenSupportFinder);

declare global {
  interface HTMLElementTagNameMap {
    'anagen-support-finder': AnagenSupportFinder;
  }
}

export {AnagenSupportFinder};
