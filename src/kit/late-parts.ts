import type {LitElement} from 'lit';
import type {Locales} from './locales.js';
import {Awake} from './awake.js';
import type {KitLateWords} from './kit.late.content.js';
import {kitLateLocales} from './kit.late.locales.js';
import {Paper} from './paper.js';
import {SourceReader} from './source-reader.js';

/** A widget whose folded parts can be drawn all at once. */
export type Host = LitElement & {drawEverything(): void};

/**
 * What a widget can do without at first: what is folded must be there to open, on paper and offline, but not
 * to read on. It fetches its own words and the sources, and sees to paper.
 */
export abstract class LateParts<Words> {
  protected readonly sources: SourceReader;
  protected words?: Words;
  protected kit?: KitLateWords;
  #locale?: string;
  #wanted?: string;

  constructor(
    protected readonly host: Host,
    private readonly locales: Locales<Words>,
  ) {
    new Paper(host);
    new Awake(host);
    this.sources = new SourceReader(host);
  }

  /** Whether the words are there in a language. Those of two languages are never mixed. */
  speaks(locale: string): boolean {
    return this.#locale === locale;
  }

  /** Fetches the words of a language. */
  async speak(locale: string): Promise<void> {
    this.#wanted = locale;
    if (this.speaks(locale)) return;
    const [words, kit] = await Promise.all([this.locales[locale](), kitLateLocales[locale]()]);
    // The reader may have gone on to another language meanwhile.
    if (this.#wanted !== locale) return;
    this.words = words;
    this.kit = kit.content();
    this.#locale = locale;
  }

  /** Prints the page, with the sources in it if they can be had. Some pages let nothing be drawn once that has begun. */
  protected readonly print = async (): Promise<void> => {
    await this.sources.read();
    this.host.drawEverything();
    print();
  };
}
