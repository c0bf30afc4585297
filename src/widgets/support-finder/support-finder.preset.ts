import {countriesOf} from './support-finder.model.js';
import type {FinderState} from './support-finder.state.js';

/**
 * Chooses the country of the page or of the clinic file for the reader, if there is help in it: once, and again where
 * another list comes before the reader has chosen. What a server has nobody knows.
 */
export class CountryPreset {
  /** What the page or the clinic file says. */
  country?: string;
  #chosen?: string;
  #from?: unknown;

  constructor(private readonly state: FinderState) {}

  /** @param server what is asked where the records stay on a server */
  choose(country: string | undefined, server: unknown): void {
    const {entries, filters} = this.state;
    const from = server ?? entries;
    // What the reader has chosen since stays.
    const isOurs = filters.country === this.#chosen;
    const isNew = from !== this.#from && isOurs;
    this.#from = from;
    if (country === this.country && !isNew) return;
    this.country = country;
    if (!isOurs) return;
    const there = country && (server || countriesOf(entries).has(country));
    this.#chosen = there ? country : undefined;
    if (filters.country !== this.#chosen) this.state.choose('country', this.#chosen);
  }
}
