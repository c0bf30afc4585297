/** What is fetched when there is something to tell a webmaster: the words for it, the event, the box. */
import {showBox} from './debug-box.js';
import {describe, type Details, type ReportCode} from './messages.js';
import type {AnagenReport, ReportLevel} from './report.js';

const seen = new Set<string>();
const shown = new WeakMap<Element, Set<string>>();

const debugging = (): boolean => location.search.includes('anagen-debug');

/** Says it once per cause, however many elements share it. */
const say = ({level, code, message, hint, docs, element}: AnagenReport): void => {
  if (seen.has(message)) return;
  seen.add(message);
  console[level](`[anagen] ${code}: ${message} ${hint} (${docs})`, element);
};

/** One box says it, however often the element meets it. */
const box = (element: Element, record: AnagenReport): void => {
  const messages = shown.get(element) ?? new Set();
  if (messages.has(record.message)) return;
  shown.set(element, messages.add(record.message));
  showBox(element, record);
};

/** Makes the record; whoever listens may cancel the event to keep it out of the console. */
export const tell = (
  element: Element | null,
  level: ReportLevel,
  code: ReportCode,
  details: Details,
): void => {
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
  if (element && debugging()) box(element, record);
};
