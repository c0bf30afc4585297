import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Palette, Scheme} from './models/colors.js';
import type {Answer, Reported, Show} from './preview-messages.js';
import {radios} from './views/fields.js';

export type Wish = Omit<Show, 'type' | 'scheme'>;

const widths: Record<string, [width: number, label: string]> = {
  phone: [360, 'Phone'],
  tablet: [768, 'Tablet'],
  desktop: [1200, 'Desktop'],
};

/** How long the preview may take before we say that it does not come. */
const PATIENCE_MS = 8000;

/** It is made anew each time the builder draws itself. */
const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const isDark = matchMedia('(prefers-color-scheme: dark)');

/** The widget as chosen, in a frame as wide as a phone, a tablet or a desktop. */
export class PreviewPane extends LitElement {
  static override properties = {
    wish: {attribute: false, hasChanged: differs},
    width: {state: true},
    scheme: {state: true},
    reports: {state: true},
    late: {state: true},
  };

  declare wish: Wish;
  declare width: string;
  declare scheme: Scheme;
  declare reports: Reported[];
  declare late: boolean;

  #open = false;
  #clinic = '';
  #patience = 0;
  readonly #sizes = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.width = 'phone';
    this.scheme = isDark.matches ? 'dark' : 'light';
    this.reports = [];
    this.late = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#answered);
    document.addEventListener('securitypolicyviolation', this.#refused);
    this.#patience = window.setTimeout(() => (this.late = !this.#open), PATIENCE_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#answered);
    document.removeEventListener('securitypolicyviolation', this.#refused);
    clearTimeout(this.#patience);
    this.#sizes.disconnect();
  }

  get #frame(): HTMLIFrameElement {
    return this.querySelector('iframe')!;
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.querySelector('.stage')!);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('width')) this.#fit();
    if (changed.has('wish') || changed.has('scheme')) this.#show();
  }

  #show(): void {
    if (!this.#open) return;
    const {clinic} = this.wish;
    // A page reads its clinic file once.
    if (clinic !== this.#clinic) {
      this.#open = false;
      this.#clinic = clinic;
      this.#frame.contentWindow!.location.reload();
      return;
    }
    const message: Show = {...this.wish, type: 'show', scheme: this.scheme};
    this.#frame.contentWindow!.postMessage(message, location.origin);
  }

  readonly #answered = ({data, source, origin}: MessageEvent<Answer>): void => {
    if (source !== this.#frame.contentWindow || origin !== location.origin) return;
    if (data.type === 'open') {
      this.#open = true;
      this.late = false;
      this.reports = [];
      this.#clinic = this.wish.clinic;
      this.#show();
    } else if (data.type === 'shown') {
      this.dispatchEvent(
        new CustomEvent<Record<Scheme, Palette>>('measured', {detail: data.palettes}),
      );
    } else if (data.level !== 'info') {
      this.reports = [...this.reports.filter(({message}) => message !== data.message), data];
    }
  };

  /** Nobody has to wait for a frame that this page’s policy forbids. */
  readonly #refused = ({effectiveDirective, disposition}: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'frame-src' && disposition === 'enforce') this.late = true;
  };

  /** A frame that may not be looked into holds a page of the browser’s own: why it shows nothing. */
  readonly #loaded = (): void => {
    if (!this.#frame.contentDocument) this.late = true;
  };

  /** As wide as the device, and drawn as small as there is room. */
  #fit(): void {
    const stage = this.querySelector<HTMLElement>('.stage')!;
    // There is no size while the reason stands in its place.
    if (!stage.clientWidth) return;
    const device = this.querySelector<HTMLElement>('.device')!;
    // The border is the device’s: on the frame it would be drawn smaller, and lost.
    const border = device.offsetWidth - device.clientWidth;
    const [width] = widths[this.width];
    const scale = Math.min(1, (stage.clientWidth - border) / width);
    device.style.inlineSize = `${width * scale + border}px`;
    const {style} = this.#frame;
    style.inlineSize = `${width}px`;
    style.blockSize = `${(stage.clientHeight - border) / scale}px`;
    style.transform = `scale(${scale})`;
  }

  #controls(): TemplateResult {
    const devices = Object.entries(widths).map(([value, [, label]]) => ({value, label}));
    return html`<div class="preview-controls">
      ${radios('width', 'Width', {chosen: this.width, look: 'strip'}, devices, (width) => {
        this.width = width;
      })}
      ${radios(
        'scheme',
        'Page',
        {chosen: this.scheme, look: 'strip'},
        [
          {value: 'light', label: 'Light'},
          {value: 'dark', label: 'Dark'},
        ],
        (scheme) => (this.scheme = scheme as Scheme),
      )}
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`${this.#controls()}
      <div class="stage" ?hidden=${this.late}>
        <div class="device">
          <iframe src="preview.html" title="Preview of the widget" @load=${this.#loaded}></iframe>
        </div>
      </div>
      <div role="status">
        ${
          this.late
            ? html`<p class="note">
              The preview has not come. Perhaps your server forbids frames: for this folder it has to
              allow its own (<code>frame-src 'self'</code>), and send no
              <code>X-Frame-Options: DENY</code>. The snippet below does not depend on it.
            </p>`
            : nothing
        }
        ${this.reports.map(
          ({message, hint}) => html`<p class="problem">The widget reports: ${message} ${hint}</p>`,
        )}
      </div>`;
  }
}
