import {waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {AnagenReport} from '../../src/kit/report.js';

/** What `test/host-pages/spy.js` notes on a page. */
interface Seen {
  console: {level: string; text: string}[];
  reports: AnagenReport[];
  violations: string[];
  errors: string[];
  shifts: string[];
}

type HostWindow = Window & typeof globalThis & {seen: Seen};

/** A file that a test puts on a host. */
export interface OwnFile {
  body?: string;
  /** How often the body is repeated, for large files. */
  times?: number;
  /** The ending of a file name, or a media type. JSON if left out. */
  type?: string;
  status?: number;
  /** How long the host waits before it answers, in milliseconds. */
  delay?: number;
  /** Headers of this file alone. */
  headers?: Record<string, string>;
}

/** How a file can be spoilt; see `host-faults.mjs`. */
export type Fault = 'broken-off' | 'cut' | 'empty' | 'page' | 'stuck';

export interface Options {
  query?: string;
  /** Parts of the names of files that the host does not have. */
  missing?: string[];
  /** Parts of the names of files that come late, and by how many milliseconds. */
  late?: Record<string, number>;
  /** Parts of the names of files that come spoilt, and how. */
  spoilt?: Record<string, Fault>;
  /** Headers that the host sends with its files. */
  headers?: Record<string, string>;
  /** What a page in a sandbox may do, as an iframe says it; such a page can't be looked into. */
  sandbox?: string;
  /** Files that the host has besides, by path. */
  files?: Record<string, OwnFile>;
  width?: number;
  height?: number;
  /** Go on once the markup is read, before the rest has loaded: Firefox's load event waits for what scripts import. */
  parsed?: boolean;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  frames.forEach((frame) => frame.remove());
  frames.clear();
});

/** A page of `test/host-pages/`, open in a frame and served by a host of its own. */
export class HostPage {
  readonly frame = document.createElement('iframe');
  readonly #host = crypto.randomUUID();

  /** Opens the page and waits until the browser has read its markup and loaded what stands in it. */
  static async open(name: string, options: Options = {}): Promise<HostPage> {
    const page = new HostPage();
    for (const part of options.missing ?? []) await page.#command('host-break', {part});
    for (const [part, delay] of Object.entries(options.late ?? {})) {
      await page.#command('host-delay', {part, delay});
    }
    for (const [part, how] of Object.entries(options.spoilt ?? {})) {
      await page.#command('host-spoil', {part, how});
    }
    for (const [header, value] of Object.entries(options.headers ?? {})) {
      await page.#command('host-header', {name: header, value});
    }
    for (const [path, file] of Object.entries(options.files ?? {})) await page.put(path, file);
    if (options.sandbox !== undefined) page.frame.setAttribute('sandbox', options.sandbox);
    const file = name.includes('.') ? name : `${name}.html`;
    page.frame.src = `${page.folder}${file}${options.query ?? ''}`;
    const {width = 800, height = 600} = options;
    page.frame.style.cssText = `position:absolute;inset:0;border:0;width:${width}px;height:${height}px`;
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve));
    frames.add(page.frame);
    document.body.append(page.frame);
    await (options.parsed ? page.#parsed() : loaded);
    return page;
  }

  async #parsed(): Promise<void> {
    const isParsed = () => {
      const {URL: address, readyState} = this.document;
      return address !== 'about:blank' && readyState !== 'loading';
    };
    await waitUntil(isParsed, 'the markup is read', {timeout: 8000, interval: 10});
  }

  get folder(): string {
    return `/hosts/${this.#host}/`;
  }
  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }
  get document(): Document {
    return this.frame.contentDocument!;
  }
  get seen(): Seen {
    return this.window.seen;
  }
  /** The codes reported so far, each as often as it was. */
  get codes(): string[] {
    return this.seen.reports.map(({code}) => code);
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)];
  }

  /** Waits until an element says that it is in a state. */
  async state(wanted: string, selector = 'anagen-regrowth-timeline'): Promise<HTMLElement> {
    // It may be there only after a while, where a link becomes it.
    const reached = () =>
      this.document.querySelector(selector)?.getAttribute('data-anagen-state') === wanted;
    await waitUntil(reached, `${selector} becomes ${wanted}`, {timeout: 8000});
    return this.find(selector);
  }

  async reported(code: string): Promise<AnagenReport> {
    const isReported = () => this.codes.includes(code);
    await waitUntil(isReported, `${code} is reported`, {timeout: 8000});
    return this.seen.reports.find((report) => report.code === code)!;
  }

  /** Waits until no request has been made for a while. */
  async quiet(): Promise<string[]> {
    for (let before = -1, calm = 0; calm < 3;) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      const {length} = await this.requests();
      calm = length === before ? calm + 1 : 0;
      before = length;
    }
    return this.requests();
  }

  /** What the page asked its host for, in order, with queries. */
  requests(): Promise<string[]> {
    return this.#command<string[]>('host-requests');
  }

  /** Puts a file on the host, or another in its place. */
  put(path: string, file: OwnFile): Promise<void> {
    return this.#command('host-file', {path, ...file});
  }

  /** Brings back what was missing, and the network with it. */
  async mend(): Promise<void> {
    await this.#command('host-mend');
    this.window.dispatchEvent(new Event('online'));
  }

  #command<Result>(name: string, payload: object = {}): Promise<Result> {
    return executeServerCommand(name, {host: this.#host, ...payload});
  }
}
