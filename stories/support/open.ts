// What pictures need opened or typed, done as a reader would: in the widget's own boxes and fields.

const pollMs = 20;
const giveUpMs = 5000;

async function until<T>(find: () => T | null | undefined): Promise<T> {
  const end = performance.now() + giveUpMs;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end)
      throw new Error(`Not there after ${giveUpMs / 1000} s: ${String(find)}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Where a story stands, as Storybook hands it to a play function. */
export interface Stage {
  canvasElement: HTMLElement;
}

async function rootOf({canvasElement}: Stage): Promise<ShadowRoot> {
  return until(() => canvasElement.querySelector('anagen-regrowth-timeline')?.shadowRoot);
}

/** Waits until the folded parts and the sources are there, so that opening shows them. */
async function unfoldedRoot(stage: Stage): Promise<ShadowRoot> {
  const root = await rootOf(stage);
  await until(() => root.querySelector('.sources li'));
  return root;
}

function openAll(root: ShadowRoot, selector: string): void {
  root.querySelectorAll<HTMLDetailsElement>(selector).forEach((details) => (details.open = true));
}

/** Opens the boxes that a selector finds, once all that is in them is there. */
export async function open(stage: Stage, selector: string): Promise<void> {
  openAll(await unfoldedRoot(stage), selector);
}

/** Opens the boxes that a selector finds, whatever is in them. */
export async function openAsTheyAre(stage: Stage, selector: string): Promise<void> {
  const root = await rootOf(stage);
  await until(() => root.querySelector(selector));
  openAll(root, selector);
}

export const openEverything = (stage: Stage): Promise<void> => open(stage, 'details');

/** Opens all as the browser's own printing does. */
export async function openForPaper(stage: Stage): Promise<void> {
  await unfoldedRoot(stage);
  dispatchEvent(new Event('beforeprint'));
}

/** Types into the two date fields, and moves on. */
export async function typeDates(stage: Stage, typed: Record<string, string>): Promise<void> {
  await open(stage, '.dates');
  const root = await rootOf(stage);
  for (const [id, text] of Object.entries(typed)) {
    const field = await until(() => root.querySelector<HTMLInputElement>(`input#${id}`));
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
  }
}
