// What pictures need opened or typed, done as a reader would: in the widget's own boxes and fields.

const pollMs = 20;
const giveUpMs = 10_000;

/** Waits until something is there. */
export async function until<T>(what: string, find: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + giveUpMs;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Not there after ${giveUpMs / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Where a story stands, as Storybook hands it to a play function. */
export interface Stage {
  canvasElement: HTMLElement;
}

const isWidget = ({localName}: Element) => localName.startsWith('anagen-');

/** What the first widget of a story draws in, once it has drawn. */
export async function rootOf({canvasElement}: Stage): Promise<ShadowRoot> {
  return until('the widget', () => {
    const root = [...canvasElement.querySelectorAll('*')].find(isWidget)?.shadowRoot;
    return root?.querySelector('details') && root;
  });
}

/**
 * What is in a box comes a moment after it was opened; until then it is empty or says nothing. What answers a form
 * says nothing until it is sent.
 */
function isFilled(details: HTMLDetailsElement): boolean {
  const sayings = [...details.querySelectorAll('[role="status"]:not(form + *)')];
  return details.childElementCount > 1 && sayings.every(({textContent}) => textContent?.trim());
}

/** Opens the boxes that a selector finds, those inside them too, and waits for what is in them. */
export async function open(stage: Stage, selector: string): Promise<void> {
  const root = await rootOf(stage);
  await until(selector, () => {
    const found = [...root.querySelectorAll<HTMLDetailsElement>(selector)];
    const closed = found.filter((details) => !details.open);
    closed.forEach((details) => (details.open = true));
    return found.length > 0 && closed.length === 0 && found.every(isFilled);
  });
}

export const openEverything = (stage: Stage): Promise<void> => open(stage, 'details');

/** Opens all as the browser's own printing does, once the widget listens for that. */
export async function openForPaper(stage: Stage): Promise<void> {
  const root = await rootOf(stage);
  await until('everything, for paper', () => {
    // Each try is a printing of its own: what came too late for the last one is there for the next.
    dispatchEvent(new Event('afterprint'));
    dispatchEvent(new Event('beforeprint'));
    return [...root.querySelectorAll('details')].every((box) => box.open && isFilled(box));
  });
}

/** Types into the two date fields, and moves on. */
export async function typeDates(stage: Stage, typed: Record<string, string>): Promise<void> {
  await open(stage, '.root details.dates');
  const root = await rootOf(stage);
  for (const [id, text] of Object.entries(typed)) {
    const field = await until(id, () => root.querySelector<HTMLInputElement>(`input#${id}`));
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
  }
}
