// What pictures need ticked and picked in the comparison, done as a reader would.
import {rootOf, until, type Stage} from './open.js';

/** Ticks options by the names that a reader sees. */
export async function choose(stage: Stage, ...names: string[]): Promise<void> {
  const root = await rootOf(stage);
  for (const name of names) {
    const box = await until(name, () =>
      [...root.querySelectorAll<HTMLLabelElement>('.card > label')]
        .find(({textContent}) => textContent?.includes(name))
        ?.querySelector('input'),
    );
    if (!box.checked) box.click();
  }
}

/** Presses “Compare”. */
export async function pressCompare(stage: Stage): Promise<void> {
  const root = await rootOf(stage);
  root.querySelector<HTMLButtonElement>('[part=chosen] button')!.click();
}

/** Ticks options, and sees them side by side. */
export async function compareChosen(stage: Stage, ...names: string[]): Promise<void> {
  await choose(stage, ...names);
  await pressCompare(stage);
  const root = await rootOf(stage);
  await until('the table', () => root.querySelector('[part=compare] table'));
}

/** Picks from the lists that narrow the cards, by name and value. */
export async function narrowTo(stage: Stage, picked: Record<string, string>): Promise<void> {
  const root = await rootOf(stage);
  for (const [name, value] of Object.entries(picked)) {
    const list = await until(name, () => root.querySelector<HTMLSelectElement>(`[name=${name}]`));
    list.value = value;
    list.dispatchEvent(new Event('change'));
  }
}
