// What an Angular component does with the widgets in code. Its templates know no types of custom elements.
import type {AnagenReport} from 'anagen';
import 'anagen/regrowth-timeline.js';
import 'anagen/support-finder.js';

export function setUp(host: HTMLElement, tell: (report: AnagenReport) => void) {
  const timeline = document.createElement('anagen-regrowth-timeline');
  timeline.firstTreatment = '2026-03-02';
  timeline.addEventListener('anagen-error', (event) => tell(event.detail));
  host.append(timeline);

  const finder = host.querySelector('anagen-support-finder');
  if (finder) finder.country = 'GB';
}

export function mistakes(host: HTMLElement) {
  const finder = host.querySelector('anagen-support-finder')!;
  // @ts-expect-error no such property
  finder.county = 'GB';
  // @ts-expect-error a report has no lines
  finder.addEventListener('anagen-error', (event) => event.detail.line);
}
