import type {Choices} from '../choices.js';
import {hueOf, mend, paletteAt, schemes, type Palette, type Scheme} from './colors.js';

/** The hue of the widgets as they are delivered. */
const hueByDefault = (tokens: Record<string, string>): number => Number(tokens['--anagen-hue']);

const hueFor = (tokens: Record<string, string>, {look, brand}: Choices): number =>
  look === 'ours' ? hueByDefault(tokens) : hueOf(brand);

/** The brand colour as links and buttons can use it, in each scheme. */
export const accentsFor = (
  tokens: Record<string, string>,
  choices: Choices,
): Record<Scheme, string> => {
  const hue = hueFor(tokens, choices);
  const accent = (scheme: Scheme) => {
    const {surface, soft} = paletteAt(tokens, hue, scheme);
    return mend(choices.brand, [surface, soft], scheme);
  };
  return {light: accent('light'), dark: accent('dark')};
};

/** The tokens that a page has to set. */
export const tokensFor = (
  tokens: Record<string, string>,
  choices: Choices,
): [name: string, value: string][] => {
  if (choices.look === 'ours') return [];
  const hue: [string, string] = ['--anagen-hue', String(hueFor(tokens, choices))];
  if (choices.look === 'hue') return [hue];
  const {light, dark} = choices.mended
    ? accentsFor(tokens, choices)
    : {light: choices.brand, dark: choices.brand};
  return [hue, ['--anagen-color-accent', `light-dark(${light}, ${dark})`]];
};

/** The lines for the style sheet of the site. */
export const styleLines = (tokens: [name: string, value: string][]): string =>
  `:root {\n${tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;

/** The colours of the widget, worked out. */
export const palettesFor = (
  tokens: Record<string, string>,
  choices: Choices,
): Record<Scheme, Palette> => {
  const set = new Map(tokensFor(tokens, choices));
  const [light, dark] =
    /light-dark\((.+), (.+)\)/.exec(set.get('--anagen-color-accent') ?? '')?.slice(1) ?? [];
  const accents: Record<Scheme, string | undefined> = {light, dark};
  const palettes = schemes.map((scheme) => {
    const palette = paletteAt(tokens, hueFor(tokens, choices), scheme);
    return [scheme, {...palette, accent: accents[scheme] ?? palette.accent}];
  });
  return Object.fromEntries(palettes) as Record<Scheme, Palette>;
};
