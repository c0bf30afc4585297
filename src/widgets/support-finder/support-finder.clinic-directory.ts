import type {Own} from './support-finder.own.js';

interface Host {
  element: Element;
  /** The directory came, or is to be asked for again. */
  changed(): void;
  failed(reason: unknown): void;
}

/** The clinic's own directory, wherever the page says that it is. What reads it is fetched for pages that name one. */
export class ClinicDirectory {
  /** What became of it, once it came. */
  own?: Own;
  #from?: string;

  constructor(private readonly host: Host) {}

  /** Gets what `src` names, with its words in a language. Never rejects. */
  async prepare(src: string | undefined, locale: string): Promise<void> {
    await this.ask(src, locale);
    await this.own?.cards.speak(locale).catch(this.host.failed);
  }

  /** Asks for what `src` names, if that was not asked for yet. Never rejects. */
  async ask(src: string | undefined, locale: string): Promise<void> {
    if (src === this.#from) return;
    this.#from = src;
    this.own = undefined;
    if (src) await this.#open(src, locale);
  }

  async #open(src: string, locale: string): Promise<void> {
    try {
      const {openOwn} = await import('./support-finder.own.js');
      const own = await openOwn(src, this.host.element, this.host.changed);
      await own.cards.speak(locale);
      if (src !== this.#from) return;
      this.own = own;
      // What did not load may come when the browser is back online.
      void own.again?.then(this.#again);
    } catch (reason) {
      addEventListener('online', this.#again, {once: true});
      this.host.failed(reason);
    }
    this.host.changed();
  }

  readonly #again = (): void => {
    this.#from = undefined;
    this.host.changed();
  };
}
