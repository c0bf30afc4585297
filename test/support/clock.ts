/** Time that a test moves by hand, so that a busy machine can't move it. */
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import {afterwards} from './timeline.js';

/**
 * Stops the page's timeouts from now on: they end when the test says so, with `tick`. Nothing
 * that waits in real time (`until`, `aTimeout`) ends before `restore`.
 */
export function stopClock(): SinonFakeTimers {
  const clock = useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout'],
    shouldClearNativeTimers: true,
  });
  afterwards(() => clock.restore());
  return clock;
}
