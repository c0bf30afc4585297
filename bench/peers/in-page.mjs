// What runs inside the measured page, in every frame of it, before all else there. Each function stands alone: it is
// sent as text.

/** Sums up how far the frame jumps. */
export function watchShift() {
  globalThis.bench = {shift: 0};
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.bench.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/**
 * Says when what is on the first screen can be used: the page is loaded, each custom element there is defined and
 * drawn, each frame there shows its message. It waits to be told where it can: to look again and again would take the
 * processor's time, and most from the page that takes longest.
 */
export function watchUsable() {
  if (self !== top || location.pathname === '/blank.html') return;
  const isCustom = ({localName}) => localName.includes('-') || localName === 'iframe';
  const isOnScreen = (element) => {
    const {top: from, bottom} = element.getBoundingClientRect();
    return from < innerHeight && bottom > 0;
  };
  const untilReady = (element) =>
    new Promise((resolve) => {
      const look = () => element.dataset.anagenState === 'ready' && resolve();
      new MutationObserver(look).observe(element, {attributeFilter: ['data-anagen-state']});
      look();
    });
  const untilMessage = async (frame) => {
    while (!frame.contentDocument?.querySelector('.lead'))
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const untilDrawn = async (element) => {
    if (element.localName === 'iframe') return untilMessage(element);
    if (element.localName.startsWith('anagen-')) return untilReady(element);
    await customElements.whenDefined(element.localName);
    return element.updateComplete;
  };
  const known = new Set();
  const untilUsable = async () => {
    const found = [...document.querySelectorAll('body *')].filter(isCustom).filter(isOnScreen);
    const added = found.filter((element) => !known.has(element));
    if (added.length === 0) return;
    added.forEach((element) => known.add(element));
    await Promise.all(added.map(untilDrawn));
    // What is drawn now may have left room on the screen for more.
    await untilUsable();
  };
  const tell = () => {
    globalThis.bench.usable = performance.timeOrigin + performance.now();
    globalThis.benchUsable('');
  };
  addEventListener('load', async () => {
    await untilUsable();
    // Once it is painted, too.
    requestAnimationFrame(() => setTimeout(tell));
  });
}

/** Notes when the main message of the first widget is painted, wherever it stands. */
export function watchMessage() {
  if (self !== top || location.pathname === '/blank.html') return;
  const roots = () => [
    document,
    ...[...document.querySelectorAll('anagen-regrowth-timeline, [data-drawn]')].map(
      (one) => one.shadowRoot,
    ),
    ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument),
  ];
  const look = () => {
    const message = roots()
      .map((root) => root?.querySelector('.lead'))
      .find((found) => found?.checkVisibility({visibilityProperty: true, opacityProperty: true}));
    if (!message) return void requestAnimationFrame(look);
    setTimeout(() => (globalThis.bench.message = performance.timeOrigin + performance.now()));
  };
  requestAnimationFrame(look);
}

/** What a frame asked for, when, and how far it jumped. Times are since 1970, so that frames agree. */
export function collect() {
  const {timeOrigin} = performance;
  const requests = performance
    .getEntriesByType('resource')
    .map(({name, startTime}) => ({url: name, at: timeOrigin + startTime}));
  return {...globalThis.bench, timeOrigin, requests};
}

/** Reads on to the end, as a patient would: what is far down comes then. */
export async function readToTheEnd() {
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const isWaiting = ({localName, dataset}) =>
    localName.startsWith('anagen-') && dataset.anagenState !== 'ready';
  const scroll = async (view) => {
    const {documentElement: page} = view.document;
    for (let y = 0; y < page.scrollHeight; y += view.innerHeight) {
      view.scrollTo(0, y);
      await wait(100);
      while (
        [...view.document.querySelectorAll('*')].some(
          (one) => isWaiting(one) && one.getBoundingClientRect().top < view.innerHeight,
        )
      )
        await wait(50);
    }
  };
  await scroll(window);
  for (const {contentWindow} of document.querySelectorAll('iframe')) await scroll(contentWindow);
}
