import type {PropertyDeclarations} from 'lit';
import type {Form} from './messages.js';
import {fromIso, isFarOff, today, type Day} from './days.js';

/** How one attribute is read. What the page wrote is never changed: a bad value is reported and left out. */
export interface Setting<T> {
  attribute: string;
  /** The form expected; the words for it are in `messages.ts`. */
  form: Form;
  /** The values allowed, where they can be listed. */
  allowed?: readonly string[];
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
  form: 'date',
  read: (text) => {
    const day = fromIso(text);
    return day !== undefined && !isFarOff(day, today()) ? day : undefined;
  },
});

export const oneOf = <T extends string>(attribute: string, ...allowed: T[]): Setting<T> => ({
  attribute,
  form: 'choice',
  allowed,
  read: (text) => allowed.find((value) => value === text.trim()),
});

/** Names with blanks or commas between them; the widget that knows them checks them. */
export const listOf = (attribute: string): Setting<string[]> => ({
  attribute,
  form: 'list',
  read: (text) => text.split(/[\s,]+/).filter(Boolean),
});

/** Lit's declarations for the settings: every one is a string, as the page wrote it. */
export const propertiesOf = (settings: Settings): PropertyDeclarations =>
  Object.fromEntries(Object.entries(settings).map(([name, {attribute}]) => [name, {attribute}]));

/** Gives a widget the settings of its placeholder. It takes nothing else from there: authors may write any `data-` attribute. */
export const takeSettings = (widget: Element, settings: Settings): void => {
  for (const {attribute} of Object.values(settings)) {
    const given = widget.parentElement?.getAttribute(`data-anagen-${attribute}`);
    if (typeof given === 'string' && !widget.hasAttribute(attribute))
      widget.setAttribute(attribute, given);
  }
};
