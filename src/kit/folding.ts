import type {ReactiveControllerHost} from 'lit';
import type {Folds} from './fold.js';

/** What comes later than the widget itself, and fetches its own words. */
export interface Speaker {
  speak(locale: string): Promise<void>;
  speaks(locale: string): boolean;
}

interface Origin<Late> {
  host: ReactiveControllerHost;
  /** The language now shown. */
  locale(): string;
  fetch(): Promise<Late>;
  failed(reason: unknown): void;
}

/** What is folded away in a widget: fetched once the page is idle or the reader opens something. */
export class Folding<Late extends Speaker> {
  /** What is folded, once it is there, whatever its language. */
  late?: Late;
  isDrawingAll = false;
  readonly #opened = new Set<string>();
  #everything = false;
  #asked?: Promise<Late>;
  #failed = false;

  constructor(private readonly origin: Origin<Late>) {}

  /** From now on everything is drawn. Where that can't be just now, `update` throws, and what was drawn before stays. */
  drawAll(update: () => void): void {
    this.#everything = this.isDrawingAll = true;
    try {
      update();
    } catch {
      // A script prints the page, in a browser that lets no Trusted Types policy run meanwhile.
    }
    this.isDrawingAll = false;
  }

  /** What parts that open need to know; `draw` draws what is in them. */
  folds<Folded>(draw: (late: Late) => Folded, failed: string): Folds<Folded> {
    const {late, origin} = this;
    return {
      folded: late?.speaks(origin.locale()) ? draw(late) : this.#failed ? null : undefined,
      failed,
      isOpen: (key) => this.#everything || this.#opened.has(key),
      open: (key) => {
        this.#opened.add(key);
        origin.host.requestUpdate();
        void this.#fetch();
      },
    };
  }

  fetchWhenIdle(): void {
    // A page that is never idle must not keep the reader from what is folded for ever.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(this.#fetch, {timeout: 2000});
    else setTimeout(this.#fetch);
  }

  readonly #fetch = async (): Promise<void> => {
    const {origin} = this;
    const locale = origin.locale();
    try {
      const late = await (this.#asked ??= origin.fetch());
      await late.speak(locale);
      // What the reader entered outlives a change of language.
      this.late = late;
      this.#failed = false;
    } catch (reason) {
      if (!this.late) this.#asked = undefined;
      if (locale !== origin.locale()) return;
      this.#failed = true;
      origin.failed(reason);
    }
    origin.host.requestUpdate();
  };
}
