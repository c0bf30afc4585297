/** What is folded away, fetched once the timeline stands: details, dates, sources, calendar, print. */
import {figures} from '../../evidence/timeline.support.js';
import {adoptStyles} from '../../kit/adopt-styles.js';
import {controls} from '../../kit/controls.styles.js';
import {LateParts, type Host} from '../../kit/late-parts.js';
import {report} from '../../kit/report.js';
import type {Day, LengthUnit} from '../../localization/format.js';
import {writeFigures} from '../../localization/write-figures.js';
import type {CalendarEntry} from './regrowth-timeline.calendar.js';
import type {Unsaved} from './regrowth-timeline.calendar-form.js';
import type {Typed} from './regrowth-timeline.dates.js';
import {foldedStyles} from './regrowth-timeline.folded.styles.js';
import {foldedOf, type Folded} from './regrowth-timeline.folded.views.js';
import {foldedLocales, type FoldedWords} from './regrowth-timeline.folded.locales.js';
import type {Dates} from './regrowth-timeline.model.js';
import type {View} from './regrowth-timeline.views.js';

/** The folded parts of one timeline, and what the reader typed there. */
export class FoldedParts extends LateParts<FoldedWords> {
  /** The reader's own dates, once they typed some. They live here and nowhere else. */
  dates?: Dates;
  #unsaved?: Unsaved;
  #typed: Typed = {};

  constructor(host: Host) {
    super(host, foldedLocales);
    adoptStyles(host, controls, foldedStyles);
  }

  draw(view: View, length: LengthUnit, {given, today}: {given: Dates; today: Day}): Folded {
    return foldedOf(view, {
      words: this.words!.content(writeFigures(figures, view.formats, length)),
      kit: this.kit!,
      library: this.sources.library,
      given,
      today,
      typed: this.#typed,
      readSources: this.sources.read,
      changeDates: this.#changeDates,
      saveCalendar: this.#saveCalendar,
      unsaved: this.#unsaved,
      print: this.print,
    });
  }

  readonly #changeDates = (typed: Typed, dates: Dates): void => {
    this.#typed = typed;
    this.dates = dates;
    this.host.requestUpdate();
    this.host.dispatchEvent(new CustomEvent('anagen-dates-change'));
  };

  readonly #saveCalendar = async (entries: CalendarEntry[]): Promise<void> => {
    this.#unsaved = entries.length ? await this.#write(entries) : 'nothing';
    this.host.requestUpdate();
  };

  /** Hands the file over, or tells that it can't. */
  async #write(entries: CalendarEntry[]): Promise<Unsaved | undefined> {
    try {
      const {saveCalendar} = await import('./regrowth-timeline.calendar.js');
      saveCalendar(entries);
      this.host.dispatchEvent(new CustomEvent('anagen-calendar-save'));
      return undefined;
    } catch (reason) {
      void report(this.host, 'warn', 'extra-missing', {found: 'the calendar file', reason});
      return 'failed';
    }
  }
}
