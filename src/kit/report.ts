import type {Details, ReportCode} from './messages.js';

/** `error`: the widget can't show what it should. `warn`: something was left out. `info`: to know. */
export type ReportLevel = 'error' | 'warn' | 'info';

/** What the webmaster is told, in the console, in the event and in the debug box. */
export interface AnagenReport {
  code: ReportCode;
  level: ReportLevel;
  /** What was found, what was expected. */
  message: string;
  element: Element | null;
  /** How to mend it. */
  hint: string;
  /** Where to read more: a heading in `docs/errors.md`. */
  docs: string;
}

const seen = new Set<string>();

const debugging = (): boolean => location.search.includes('anagen-debug');

/** Says it once per cause, however many elements share it. */
const say = ({level, code, message, hint, docs, element}: AnagenReport): void => {
  if (seen.has(message)) return;
  seen.add(message);
  console[level](`[anagen] ${code}: ${message} ${hint} (${docs})`, element);
};

/**
 * Tells the webmaster what is wrong: a cancelable `anagen-error` event from the element, then the
 * console and, with `?anagen-debug` in the page's address, a box beside the element. The words are
 * loaded when there is something to say. Never throws, so that telling can't break what it tells of.
 */
export const report = async (
  element: Element | null,
  level: ReportLevel,
  code: ReportCode,
  details: Details = {},
): Promise<void> => {
  if (level === 'error') element?.setAttribute('data-anagen-state', 'error');
  try {
    const {describe, showBox} = await import('./for-webmasters.js');
    const record: AnagenReport = {
      code,
      level,
      ...describe(code, details, element),
      element,
      docs: `docs/errors.md#${code}`,
    };
    const event = new CustomEvent('anagen-error', {
      detail: record,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!(element ?? document).dispatchEvent(event)) return;
    say(record);
    if (element && debugging()) showBox(element, record);
  } catch (problem) {
    console[level](`[anagen] ${code}`, details, element, problem);
  }
};

declare global {
  interface HTMLElementEventMap {
    'anagen-ready': CustomEvent<undefined>;
    'anagen-error': CustomEvent<AnagenReport>;
  }
}
