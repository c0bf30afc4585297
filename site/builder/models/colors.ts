import {
  ColorSpace,
  OKLCH,
  OKLab,
  contrastWCAG21,
  inGamut,
  parse,
  sRGB,
  serialize,
  to,
  toGamut,
} from 'colorjs.io/fn';
import type {ColorObject} from 'colorjs.io/fn';

for (const space of [sRGB, OKLab, OKLCH]) ColorSpace.register(space);

export type Scheme = 'light' | 'dark';
export const schemes: Scheme[] = ['light', 'dark'];

/** The colours of a widget in one scheme, by the last word of their tokens. */
export type Palette = Record<'text' | 'surface' | 'soft' | 'accent' | 'line', string>;
const names = ['text', 'surface', 'soft', 'accent', 'line'] as const;

/** What contrast text and lines keep, by docs/theming.md. */
export const LEAST = {text: 7, line: 3};

/** A colour as a browser writes it, or undefined where it is none. */
const read = (color: string): ColorObject | undefined => {
  try {
    return parse(color);
  } catch {
    return undefined;
  }
};

/** `#rgb` or `#rrggbb`, in full and in lower case. */
export const readHex = (text: string): string | undefined => {
  const color = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim());
  const digits = color?.[1].toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
};

/** Contrast of two colours by WCAG 2. */
export const ratio = (a: string, b: string): number => {
  const [first, second] = [read(a), read(b)];
  return first && second ? contrastWCAG21(first, second) : NaN;
};

const oklch = (color: string) => {
  const [lightness, chroma, hue] = to(parse(color), OKLCH).coords.map((value) => value ?? 0);
  return {lightness, chroma, hue: Number.isNaN(hue) ? 0 : hue};
};

const at = (lightness: number, chroma: number, hue: number) => ({
  space: OKLCH,
  coords: [lightness, chroma, hue] as [number, number, number],
  alpha: 1,
});

const HALVINGS = 12;

/** What a screen can't show keeps its lightness and its hue, and loses strength. */
const hexOf = (lightness: number, chroma: number, hue: number): string => {
  let [weak, strong] = [0, chroma];
  const fits = (strength: number) => inGamut(to(at(lightness, strength, hue), sRGB), sRGB);
  if (fits(chroma)) weak = chroma;
  for (let turn = 0; turn < HALVINGS && weak !== chroma; turn++) {
    const middle = (weak + strong) / 2;
    if (fits(middle)) weak = middle;
    else strong = middle;
  }
  const color = toGamut(to(at(lightness, weak, hue), sRGB), {space: sRGB, method: 'clip'});
  return serialize(color, {format: 'hex', collapse: false});
};

/** The hue of a colour on the OKLCH wheel, in whole degrees. */
export const hueOf = (hex: string): number => Math.round(oklch(hex).hue) % 360;

/** Greys have a hue only by chance. */
export const isGrey = (hex: string): boolean => oklch(hex).chroma < 0.02;

/** The widgets' own colours at a hue, from the defaults of their tokens: `light-dark(a, b)`. */
export const paletteAt = (tokens: Record<string, string>, hue: number, scheme: Scheme): Palette => {
  const entries = names.map((name) => {
    const [light, dark] = tokens[`--anagen-color-${name}`]
      .replace(/^light-dark\((.*)\)$/, '$1')
      .replaceAll('var(--_hue)', String(hue))
      .split(/,\s*(?=oklch)/);
    return [name, scheme === 'light' ? light : dark];
  });
  return Object.fromEntries(entries) as Palette;
};

/** The lowest contrast of a colour with any of these. */
export const worst = (color: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => ratio(color, ground)));

const STEP = 0.005;

/**
 * The same hue and strength, as much darker (or lighter, on dark ground) as contrast asks for. A colour that has
 * enough comes back as it is.
 */
export const mend = (
  hex: string,
  grounds: readonly string[],
  scheme: Scheme,
  least = LEAST.text,
): string => {
  if (worst(hex, grounds) >= least) return hex;
  const {lightness, chroma, hue} = oklch(hex);
  const step = scheme === 'light' ? -STEP : STEP;
  for (let next = lightness; next > 0 && next < 1; next += step) {
    const color = hexOf(next, chroma, hue);
    if (worst(color, grounds) >= least) return color;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
};

export interface Pair {
  /** What is drawn, and on what. */
  what: string;
  on: string;
  color: string;
  ground: string;
  ratio: number;
  least: number;
}

/** Each pair that docs/theming.md names, with its contrast. */
export const pairsOf = (palette: Palette): Pair[] => {
  const pair = (
    name: keyof Palette,
    what: string,
    ground: 'surface' | 'soft',
    least: number,
  ): Pair => ({
    what,
    on: ground === 'surface' ? 'page' : 'quiet box',
    color: palette[name],
    ground: palette[ground],
    ratio: ratio(palette[name], palette[ground]),
    least,
  });
  return [
    pair('text', 'Text', 'surface', LEAST.text),
    pair('text', 'Text', 'soft', LEAST.text),
    pair('accent', 'Links and buttons', 'surface', LEAST.text),
    pair('accent', 'Links and buttons', 'soft', LEAST.text),
    pair('line', 'Lines', 'surface', LEAST.line),
  ];
};
