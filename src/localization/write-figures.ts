import type {Figure, Written} from '../evidence/figures.js';
import type {Formats, LengthUnit} from './format.js';

const cmPerInch = 2.54;

const write = ({value, in: kind}: Figure, formats: Formats, length: LengthUnit): string => {
  if (typeof value !== 'number') return formats.range(value[0], value[1], kind as 'month');
  if (kind === 'number') return formats.number(value);
  if (kind !== 'length') return formats.number(value, kind);
  return length === 'in'
    ? formats.number(value / cmPerInch, 'inch')
    : formats.number(value, 'centimeter');
};

/** Published figures as a sentence of this language quotes them. */
export const writeFigures = <F extends Record<string, Figure>>(
  figures: F,
  formats: Formats,
  length: LengthUnit,
): Written<F> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, write(figure, formats, length)]),
  ) as Written<F>;
