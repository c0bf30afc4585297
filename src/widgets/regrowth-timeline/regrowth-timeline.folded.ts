/** What is folded away, fetched once the timeline stands: details, dates, sources, calendar, print. */
import type {LitElement, ReactiveController} from 'lit';
import {figures} from '../../evidence/timeline.support.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {controls} from '../../kit/controls.styles.js';
import {openForPrint} from '../../kit/print.js';
import {report} from '../../kit/report.js';
import {loadLibrary, type Library} from '../../kit/source-list.js';
import {writeFigures, type LengthUnit} from '../../localization/write-figures.js';
import type {CalendarEntry} from './regrowth-timeline.calendar.js';
import type {Typed} from './regrowth-timeline.dates.js';
import {foldedStyles} from './regrowth-timeline.folded.styles.js';
import {foldedOf, type Folded} from './regrowth-timeline.folded.views.js';
import type {FoldedWords} from './regrowth-timeline.locales.js';
import type {Dates} from './regrowth-timeline.model.js';
import type {View} from './regrowth-timeline.views.js';

/** The folded parts of one widget: what the reader typed, the sources, and the way to paper. */
export class FoldedParts implements ReactiveController {
  /** The reader's own dates, once they typed some. They live here and nowhere else. */
  dates?: Dates;
  #typed: Typed = {};
  #library?: Library | null;
  #foldAgain?: () => void;

  constructor(private readonly host: LitElement & {drawEverything(): void}) {
    adoptStyles(host, controls, foldedStyles);
    host.addController(this);
    void this.#readSources();
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#fold);
  }

  draw(view: View, words: FoldedWords, length: LengthUnit, given: Dates): Folded {
    return foldedOf(view, {
      words: words.content(writeFigures(figures, view.formats, length)),
      library: this.#library,
      given,
      typed: this.#typed,
      readSources: this.#readSources,
      changeDates: this.#changeDates,
      saveCalendar: this.#saveCalendar,
      print: this.#print,
    });
  }

  readonly #open = (): void => {
    if (this.#foldAgain) return;
    this.host.drawEverything();
    this.#foldAgain = openForPrint(this.host.renderRoot);
  };

  readonly #fold = (): void => {
    this.#foldAgain?.();
    this.#foldAgain = undefined;
  };

  readonly #print = async (): Promise<void> => {
    await this.#readSources();
    await this.host.updateComplete;
    print();
  };

  readonly #changeDates = (typed: Typed, dates: Dates): void => {
    this.#typed = typed;
    this.dates = dates;
    this.host.requestUpdate();
    this.host.dispatchEvent(new CustomEvent('anagen-dates-change'));
  };

  readonly #readSources = async (): Promise<void> => {
    if (this.#library) return;
    try {
      this.#library = await loadLibrary();
    } catch (reason) {
      this.#library = null;
      void report(this.host, 'warn', 'extra-missing', {found: 'its sources', reason});
    }
    this.host.requestUpdate();
  };

  readonly #saveCalendar = async (entries: CalendarEntry[]): Promise<void> => {
    try {
      const {saveCalendar} = await import('./regrowth-timeline.calendar.js');
      saveCalendar(entries);
      this.host.dispatchEvent(new CustomEvent('anagen-calendar-save'));
    } catch (reason) {
      void report(this.host, 'warn', 'extra-missing', {found: 'the calendar file', reason});
    }
  };
}
