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
    const {tell} = await import('./for-webmasters.js');
    tell(element, level, code, details);
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
