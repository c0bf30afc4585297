/** What is fetched when there is something to tell a webmaster: the words for it, and the box. */
export {showBox} from './debug-box.js';
export {describe} from './messages.js';
