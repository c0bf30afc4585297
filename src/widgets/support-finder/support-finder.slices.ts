/** How long a slice of work may keep the page from what the reader types. */
const sliceMs = 8;

/**
 * A message comes at once, and in turn: a timer would wait for 4 ms, and in a page in the background for a second;
 * `scheduler.yield()` comes before all timers of the page, which then wait to the end.
 */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Does something with each item in slices that leave the page free in between. Whether it came to the end. */
export const inSlices = async <T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal?: AbortSignal,
): Promise<boolean> => {
  let start = performance.now();
  for (const item of items) {
    if (performance.now() - start > sliceMs) {
      await nextTask();
      start = performance.now();
    }
    if (signal?.aborted) return false;
    work(item);
  }
  return true;
};
