// What runs in the page of a finder while it is measured.

/** Before all else: notes when a key was pressed, and when what it changed was painted. */
export function watchFinder() {
  const state = {ready: false, pressed: undefined, painted: 0, pending: 0};
  globalThis.finder = state;
  addEventListener('anagen-ready', () => (state.ready = true));

  const afterPaint = () => {
    state.pending += 1;
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        state.painted = performance.now();
        state.pending -= 1;
      };
      port2.postMessage(0);
    });
  };

  const isResult = ({target}) =>
    (target.closest ? target : target.parentElement)?.closest('[part=results], [part=count]');

  /** Watches the results that a finder shows. */
  state.attach = (root) => {
    const observer = new MutationObserver((changes) => {
      if (changes.some(isResult)) afterPaint();
    });
    observer.observe(root, {subtree: true, childList: true, characterData: true});
  };

  state.root = () => document.querySelector('anagen-support-finder, hand-finder').shadowRoot;
  state.input = () => state.root().querySelector('input[type=search]');
  state.isQuiet = (ms) =>
    state.pending === 0 &&
    performance.now() - Math.max(state.painted, state.pressed ?? 0) > ms &&
    !state.root().querySelector('.looking');

  const press = ({timeStamp}) => {
    state.pressed ??= timeStamp;
    afterPaint();
  };
  addEventListener('beforeinput', press, true);
  addEventListener('input', press, true);
}

/** The page's scripts and its directory, as they were asked for. */
export function requestsOf() {
  return performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
}
