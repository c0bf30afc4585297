import type {PropertyDeclarations} from 'lit';
import {fromIso, isFarOff, today, type Day} from './days.js';

/** How one attribute is read. What the page wrote is never changed: a bad value is reported and left out. */
export interface Setting<T> {
  attribute: string;
  /** The form expected, in words for the webmaster. */
  expected: string;
  /** The value, or undefined where the text is none. */
  read(text: string): T | undefined;
}

export type Settings = Record<string, Setting<unknown>>;

/** What a widget reads out of its settings: each value, or undefined. */
export type Values<S extends Settings> = {
  [K in keyof S]?: S[K] extends Setting<infer T> ? T : never;
};

export const isoDate = (attribute: string): Setting<Day> => ({
  attribute,
  expected: 'a real date as year-month-day, such as 2026-03-02, within 50 years of today',
  read: (text) => {
    const day = fromIso(text);
    return day !== undefined && !isFarOff(day, today()) ? day : undefined;
  },
});

export const oneOf = <T extends string>(attribute: string, ...allowed: T[]): Setting<T> => ({
  attribute,
  expected: allowed.map((value) => `“${value}”`).join(' or '),
  read: (text) => allowed.find((value) => value === text.trim()),
});

export const wholeNumber = (attribute: string, min: number, max: number): Setting<number> => ({
  attribute,
  expected: `a whole number from ${min} to ${max}`,
  read: (text) => {
    const value = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? value : undefined;
  },
});

/** Lit's declarations for the settings: every one is a string, as the page wrote it. */
export const propertiesOf = (settings: Settings): PropertyDeclarations =>
  Object.fromEntries(
    Object.entries(settings).map(([name, {attribute}]) => [name, {attribute, type: String}]),
  );

// What any element may carry: the page's own business, as are names that frameworks make up.
const ordinary =
  /^(id|class|style|lang|dir|title|slot|part|exportparts|hidden|role|tabindex|inert|translate|nonce|is|item.*|data-.*|aria-.*|on.*)$|[^a-z-]|^(v|ng|x|hx)-/;

/** The attributes on an element that neither HTML nor its settings know. */
export const unknownAttributes = (element: Element, settings: Settings): string[] => {
  const known = Object.values(settings).map(({attribute}) => attribute);
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !ordinary.test(name));
};
