const pollMs = 20;
const giveUpMs = 2000;

const isLoading = (root: Element) => root.querySelector('[data-anagen-state="loading"]') !== null;

/**
 * Waits until no widget in the story is loading any more, so that what is checked and pictured is
 * what a reader gets. A story that shows the loading state itself is taken as it is after a while.
 */
export async function settled({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  const end = performance.now() + giveUpMs;
  while (isLoading(canvasElement) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
