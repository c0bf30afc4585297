/** The forms that values have. */
import type {Read} from './fault-log.js';
import type {DirectoryFault} from './hsds.js';

type Rule = DirectoryFault['rule'];

// What controls, turns the writing around, stands for what could not be read, or is half a character.
const odd =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffd\ud800-\udfff]/gu;
const tag = /<[a-z!/][^<>]*>/i;

/** The start of a text, up to the end of a word unless that is far away. */
const start = (text: string, most: number): string => {
  const piece = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  const end = piece.lastIndexOf(' ');
  return `${end > most / 2 ? piece.slice(0, end) : piece}…`;
};

/** Plain text: shown as it is written. */
const plain =
  (most: number): Read<string> =>
  (value, log) => {
    if (typeof value !== 'string') return log.fault('type', value);
    const clean = value.replace(odd, '').trim();
    if (clean !== value.trim()) log.fault('text', value);
    const long = clean.length > most;
    if (long) log.fault('long', value);
    const kept = long ? start(clean, most) : clean;
    if (tag.test(kept)) log.fault('html', value);
    return kept || undefined;
  };

export const text = plain(2000);
export const line = plain(300);

/** A text of a form, else a fault. The length first: it bounds what the form costs. */
const formed =
  (rule: Rule, most: number, make: (found: string) => string | undefined): Read<string> =>
  (value, log) => {
    if (typeof value !== 'string') return log.fault('type', value);
    const found = value.trim();
    if (!found) return undefined;
    return (found.length <= most && make(found)) || log.fault(rule, value);
  };

const matching = (rule: Rule, most: number, pattern: RegExp): Read<string> =>
  formed(rule, most, (found) => (pattern.test(found) ? found : undefined));

/** A form that costs more to make, of which few stand in many records. */
const known = (
  rule: Rule,
  most: number,
  make: (found: string) => string | false | undefined,
): Read<string> => {
  const made = new Map<string, string | undefined>();
  return formed(rule, most, (found) => {
    if (made.has(found)) return made.get(found);
    if (made.size > 999) made.clear();
    const kept = make(found) || undefined;
    made.set(found, kept);
    return kept;
  });
};

/** One of these, however it is spelt in capitals. */
export const choice = (...words: string[]): Read<string> =>
  known('choice', 20, (found) => words.find((word) => word.toUpperCase() === found.toUpperCase()));

export const number =
  (least: number, most: number): Read<number> =>
  (value, log) => {
    if (typeof value !== 'number') return log.fault('type', value);
    return value >= least && value <= most ? value : log.fault('range', value);
  };

/** 3 to 20 digits in all, so that it can be dialled; the lookahead counts them. As in the clinic file. */
export const phoneNumber = matching(
  'phone',
  50,
  /^(?=(\D*\d){3,20}\D*$)[+(\d][\d \u00a0()./-]*( ?(ext|x)\.? ?\d+)?$/,
);
export const email = matching('link', 254, /^[\w.!#$*+/=^{|}~'-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i);
/** No name and password before the host: a link must lead where it seems to. */
export const link = matching(
  'link',
  2000,
  /^https?:\/\/[^\s\u0000-\u001f/?#@\\:<>"%[\]]+(:\d+)?([/?#][^\s\u0000-\u001f<>"\\]*)?$/i,
);

/** A day that there is; a time behind it is cut off. */
export const day = known('date', 35, (found) => {
  const iso = found.slice(0, 10);
  const time = /^\d{4}-\d\d-\d\d(T|$)/.test(found) && Date.parse(iso);
  // Some engines read 31 February as 3 March.
  return (
    time !== false && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) && iso
  );
});

/** `09:00`: seconds and zone are cut off. */
export const time = known('choice', 20, (found) => {
  const whole = /^((?:[01]\d|2[0-3]):[0-5]\d|24:00)(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?$/i;
  return whole.exec(found)?.[1];
});

export const days = known('choice', 99, (found) => {
  const list = found.toUpperCase().replace(/\s/g, '');
  return /^([+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,|$))+$/.test(list) && list;
});
export const monthDays = matching('choice', 99, /^(-?([1-9]|[12]\d|3[01])(,|$))+$/);

export const zone = known('choice', 50, (found) => {
  try {
    new Intl.DateTimeFormat('en', {timeZone: found});
    return found;
  } catch {
    return undefined;
  }
});

/** A language that people speak, by its tag. */
export const language = known('language', 35, (found) => {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(found) && Intl.getCanonicalLocales(found)[0];
  } catch {
    return undefined;
  }
});

/** Two letters that ISO keeps for a country. */
export const country = known('country', 2, (found) => {
  const code = found.toUpperCase().replace('UK', 'GB');
  return /^(?!AA|Q[M-Z]|X[A-JL-Z]|ZZ)[A-Z]{2}$/.test(code) && code;
});

export const currency = known(
  'choice',
  3,
  (found) => /^[a-z]{3}$/i.test(found) && found.toUpperCase(),
);
