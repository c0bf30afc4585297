/**
 * What a static page does beside showing its widget: it reads settings from its address, keeps what the reader opened
 * when the widget takes over from what was drawn beforehand, and answers the page around it when it is in a frame.
 */
import {readAddress, settable} from '../embed/address.js';
import {report} from '../kit/report.js';
import {keepPlace} from './keep-place.js';

const widget = document.querySelector<HTMLElement>('main > *')!;
const drawn = widget.querySelector<HTMLElement>('[data-drawn]')!;

const takeSettings = (): void => {
  const {settings, clinic, taken, refused} = readAddress(new URL(location.href));
  for (const [name, value] of settings) widget.setAttribute(name, value);
  if (clinic) document.documentElement.setAttribute('data-anagen-clinic', clinic);
  for (const {code, found, name} of refused)
    void report(widget, 'warn', code, {found, attribute: name, names: settable});
  // The other languages open with the same settings. What was refused, a date perhaps, goes no further.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a'))
    link.search = `${taken}`;
};

/** What opens another program, as the telephone, needs no window; a sandbox may forbid new ones. */
const stayForCalls = (event: Event): void => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !/^https?:$/.test(link.protocol)) link.target = '_self';
};

/** In a frame, a source opens beside the page and not in the frame: most sites refuse to be framed. */
const leaveFrame = (): void => {
  addEventListener('click', stayForCalls, {capture: true});
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) link.target = '_self';
};

takeSettings();
if (window !== parent) {
  leaveFrame();
  import('../embed/resizer.js').catch((reason: unknown) =>
    report(widget, 'warn', 'extra-missing', {found: 'what sizes frames', reason}),
  );
}
keepPlace(drawn, widget);
drawn.dataset.drawn = 'waiting';
const fail = (): void => {
  drawn.dataset.drawn = 'failed';
};
widget.addEventListener('anagen-error', ({detail}) => {
  if (detail.level === 'error') fail();
});
document.querySelector('script[src$="/anagen.js"]')?.addEventListener('error', fail);
