/** What the directory's schema is made of. Blank texts and null say nothing: they are no mistakes. */
export type Part = Readonly<Record<string, unknown>>;
export type Parts = Readonly<Record<string, Part>>;

export const text: Part = {type: ['string', 'null']};
export const anyNumber: Part = {type: ['number', 'null']};
export const word = (...words: string[]): Part => ({
  type: ['string', 'null'],
  enum: [...words, null],
});
export const between = (minimum: number, maximum: number): Part => ({
  ...anyNumber,
  minimum,
  maximum,
});
export const one = (table: string): Part => ({$ref: `#/$defs/${table}`});
export const list = (table: string): Part => ({
  type: ['array', 'null'],
  items: {$ref: `#/$defs/${table}`},
});

/** A text of a form, or none. */
export const formed = (pattern: string, description: string): Part => ({
  type: ['string', 'null'],
  pattern: `^\\s*(${pattern})?\\s*$`,
  description,
});
export const needed: Part = {type: 'string', pattern: '\\S'};

export const link = formed(
  '[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\u0000-\\u001f/?#@\\\\:<>"%\\[\\]]+(:\\d+)?([/?#][^\\s\\u0000-\\u001f<>"\\\\]*)?',
  'A web address, from https:// or http:// on.',
);
export const email = formed(
  "[A-Za-z0-9_.!#$*+/=^{|}~'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
  'An e-mail address, without a name.',
);
export const day = formed('\\d{4}-\\d\\d-\\d\\d(T.*)?', 'A day as 2026-03-02.');
export const time = formed(
  '(([01]\\d|2[0-3]):[0-5]\\d|24:00)(:\\d\\d(\\.\\d+)?)?([Zz]|[+-]\\d\\d(:?\\d\\d)?)?',
  'A time as 09:00.',
);
export const country = formed(
  '(?!AA|Q[M-Z]|X[A-JL-Z]|ZZ)[A-Z]{2}',
  'ISO 3166-1 alpha-2: two capital letters.',
);
export const number: Part = {
  type: 'string',
  pattern: '^\\s*(?=(\\D*\\d){3,20}\\D*$)[+(\\d][\\d \\u00a0()./-]*( ?(ext|x)\\.? ?\\d+)?\\s*$',
  description: '3 to 20 digits, with nothing but spaces + ( ) - . / between them.',
};

export const texts = (names: string): Parts =>
  Object.fromEntries(names.split(' ').map((name) => [name, text]));
export const table = (properties: Parts, ...required: string[]): Part => ({
  type: ['object', 'null'],
  properties: {...properties, attributes: list('attribute'), metadata: list('object')},
  required,
});
