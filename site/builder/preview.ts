/** The page in the builder's frame: a real widget, as a clinic's page would have it. */
import type {Palette, Scheme} from './models/colors.js';
import type {Answer, Show} from './preview-messages.js';

const place = document.querySelector('main')!;
const names = ['text', 'surface', 'soft', 'accent', 'line'] as const;
// A document without an origin of its own has nobody to talk to.
const {origin} = location;

const answer = (message: Answer): void => parent.postMessage(message, origin);

/** One colour as the browser works it out where the widget's own children are. */
const measure = (probe: HTMLElement, scheme: Scheme): Palette => {
  probe.style.colorScheme = scheme;
  const entries = names.map((name) => {
    probe.style.color = `var(--_${name})`;
    return [name, getComputedStyle(probe).color];
  });
  return Object.fromEntries(entries) as Palette;
};

const measureBoth = (widget: Element): void => {
  const probe = document.createElement('span');
  probe.slot = 'footer';
  probe.hidden = true;
  // In forced colors every color would be the reader's own.
  probe.style.forcedColorAdjust = 'none';
  widget.append(probe);
  const palettes = {light: measure(probe, 'light'), dark: measure(probe, 'dark')};
  probe.remove();
  answer({type: 'shown', palettes});
};

/** The widget of that name: the one that is there, or a new one in its place. */
const widgetFor = (name: string): HTMLElement => {
  const tag = `anagen-${name}`;
  const there = place.querySelector<HTMLElement>(tag);
  if (there) return there;
  const widget = document.createElement(tag);
  const fallback = document.createElement('p');
  fallback.textContent = '…';
  widget.append(fallback);
  return widget;
};

const kept = ['lang', 'dir', 'data-anagen-state'];

const setAttributes = (widget: HTMLElement, settings: [string, string][]): void => {
  const wanted = new Map(settings);
  for (const name of widget.getAttributeNames()) {
    if (!wanted.has(name) && !kept.includes(name) && name !== 'style') widget.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
};

const setTokens = (tokens: [string, string][]): void => {
  const {style} = document.documentElement;
  for (const name of [...style]) if (name.startsWith('--')) style.removeProperty(name);
  for (const [name, value] of tokens) style.setProperty(name, value);
};

const show = ({widget: name, lang, dir, settings, tokens, clinic, scheme}: Show): void => {
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  setTokens(tokens);
  if (clinic) root.setAttribute('data-anagen-clinic', clinic);
  const widget = widgetFor(name);
  setAttributes(widget, settings);
  if (widget.lang !== lang) widget.lang = lang;
  widget.dir = dir;
  if (!widget.isConnected) place.replaceChildren(widget);
  if (widget.getAttribute('data-anagen-state') === 'ready') measureBoth(widget);
};

addEventListener('message', ({data, source, origin: from}: MessageEvent<Show>) => {
  if (source === parent && from === origin && data.type === 'show') show(data);
});
addEventListener('anagen-ready', ({target}) => measureBoth(target as Element));
addEventListener('anagen-error', (event) => {
  const {level, message, hint} = (
    event as CustomEvent<Record<'level' | 'message' | 'hint', string>>
  ).detail;
  answer({type: 'reported', level, message, hint});
});
answer({type: 'open'});
