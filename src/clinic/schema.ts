import type {Known} from './clinic.js';
import {againstHidden, newId, pastDay, plain, realCountry, type Sense} from './sense.js';

/** The forms that a text may have. */
export type Form =
  | 'text'
  | 'passage'
  | 'line'
  | 'phone'
  | 'email'
  | 'link'
  | 'date'
  | 'version'
  | 'country'
  | 'language'
  | 'id';

/** The part of JSON Schema (draft 2020-12) that the clinic file needs, and `prune` reads. */
export interface Schema {
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly string[];
  pattern?: string;
  maxLength?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  /** The schema of all other members; `false` where there may be none. */
  additionalProperties?: Schema | false;
  propertyNames?: Schema;
  minProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  /** What a text is, for messages about it. Not published. */
  form?: Form;
  /** What a schema can't say: the rule that a text breaks. Not published. */
  sense?: Sense;
  /** The members that can't stand beside others. Not published. */
  against?: (members: Readonly<Record<string, unknown>>) => string[];
}

const matching = (form: Form, maxLength: number, pattern: string, sense?: Sense): Schema => ({
  form,
  type: 'string',
  maxLength,
  pattern,
  sense,
});
const object = (properties: Schema['properties'], ...required: string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: Schema, maxItems: number, minItems = 0): Schema => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});

// Something to read, and no character that controls a terminal, turns the writing around, or stands for one that
// could not be read. Tabs and line breaks are fine.
const readable =
  '^(?=\\s*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202d\\u202e\\ufffd]*$';

const language = matching('language', 35, '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
const line = matching('line', 200, readable, plain);
const passage = matching('passage', 2000, readable, plain);
const text: Schema = {
  ...passage,
  form: 'text',
  type: ['string', 'object'],
  propertyNames: language,
  additionalProperties: passage,
  minProperties: 1,
};
// 3 to 20 digits in all, so that it can be dialled; the lookahead counts them.
const phone = matching(
  'phone',
  50,
  '^(?=(\\D*\\d){3,20}\\D*$)[+(\\d][\\d \\u00a0()./-]*( ?(ext|x)\\.? ?\\d+)?$',
);
const email = matching(
  'email',
  254,
  "^[A-Za-z0-9.!#$*+/=^_{|}~'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
);
// No name and password before the host: a link must lead where it seems to.
const link = matching(
  'link',
  2000,
  '^https?://[^\\s\\u0000-\\u001f/?#@\\\\:<>"%\\[\\]]+(:\\d+)?([/?#][^\\s\\u0000-\\u001f<>"\\\\]*)?$',
);
const date = matching('date', 10, '^\\d{4}-\\d{2}-\\d{2}$', pastDay);
const version = matching('version', 20, '^\\d+\\.\\d+\\.\\d+$');
// The codes that ISO leaves for private use are no countries; XK (Kosovo) is in use.
const country = matching('country', 2, '^(?!AA|Q[M-Z]|X[A-JL-Z]|ZZ)[A-Z]{2}$', realCountry);
const id = matching('id', 40, '^[a-z][a-z0-9]*(-[a-z0-9]+)*$');
const yes: Schema = {type: 'boolean'};
const when: Schema = {type: 'string', enum: ['before', 'during', 'after', 'any']};
const purpose: Schema = {type: 'string', enum: ['scalp', 'lashes', 'cover', 'feelings']};

const contact = object({name: text, phone, email, url: link});
const offer = {note: text, price: text, contact};
const change: Schema = {
  ...object({hidden: yes, shown: yes, offered: object(offer)}),
  against: againstHidden,
};
const source = object({title: line, url: link}, 'title');
const added = (taken: readonly string[]): Schema =>
  object(
    {
      id: {...id, sense: newId(taken)},
      name: text,
      what: text,
      when,
      purpose,
      found: text,
      good: list(text, 12),
      hard: list(text, 12),
      ...offer,
      sources: list(source, 12),
    },
    'id',
    'name',
    'what',
    'when',
    'purpose',
  );

/** The format of a clinic file: what the page reads by, what is checked by, and what editors complete by. */
export const clinicSchema = ({options, widgets}: Known): Schema =>
  object(
    {
      $schema: {type: 'string'},
      anagen: {const: 1},
      content: version,
      language,
      name: line,
      phone,
      email,
      url: link,
      country,
      options: {
        type: 'object',
        propertyNames: {enum: options},
        additionalProperties: change,
      },
      added: list(added(options), 40),
      reviews: list(
        object(
          {
            widget: {type: 'string', enum: widgets},
            content: version,
            by: line,
            on: date,
            languages: list(language, 40, 1),
          },
          'widget',
          'content',
          'by',
          'on',
          'languages',
        ),
        100,
      ),
    },
    'anagen',
  );
