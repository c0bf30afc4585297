// What pictures need picked, typed and kept in the finder, done as a reader would.
import {open, rootOf, until, type Stage} from './open.js';

/** Picks a kind of help by its tile. */
export async function pickKind(stage: Stage, kind: string): Promise<void> {
  const root = await rootOf(stage);
  const tile = await until(kind, () => root.querySelector<HTMLInputElement>(`[value=${kind}]`));
  tile.click();
}

/** Types into the search field, and waits until the search has come. */
export async function searchFor(stage: Stage, words: string): Promise<void> {
  const root = await rootOf(stage);
  const field = await until('the search field', () =>
    root.querySelector<HTMLInputElement>('#search'),
  );
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await until(
    'an answer',
    () => root.querySelector('[part=count]') && !root.querySelector('.looking'),
  );
}

/** Puts the first results on the reader's own list, and opens it. */
export async function keepFirst(stage: Stage, count: number): Promise<void> {
  const root = await rootOf(stage);
  const buttons = await until('results to keep', () => {
    const found = [...root.querySelectorAll<HTMLButtonElement>('.keep')].slice(0, count);
    return found.length === count && found;
  });
  buttons.forEach((button) => button.click());
  await open(stage, 'details.list');
}

/** Says where the reader is, and waits until that is answered. */
export async function sortNear(stage: Stage, place: string): Promise<void> {
  await open(stage, 'details.near');
  const root = await rootOf(stage);
  const field = await until('the field', () => root.querySelector<HTMLInputElement>('#near'));
  field.value = place;
  field.dispatchEvent(new Event('input'));
  field.form!.requestSubmit();
  await until('where that is', () => root.querySelector('form.place + [role=status] > *'));
}
