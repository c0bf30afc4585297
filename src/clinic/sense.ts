/** What no schema can say of a value. */

/** The rule that a value breaks, if any. */
export type Sense<Rule extends string = SenseRule> = (value: string) => Rule | undefined;
export type SenseRule = 'taken' | 'twice' | 'no-day' | 'future' | 'no-country' | 'html';

const DAY = 24 * 60 * 60 * 1000;

/** A day that there is, and not after today. */
export const pastDay: Sense = (iso) => {
  const time = Date.parse(`${iso}T00:00Z`);
  // Some engines read 31 February as 3 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return 'no-day';
  // It may be tomorrow already where the clinic is.
  return time > Date.now() + DAY ? 'future' : undefined;
};

/** The code by which ISO knows a country: GB for UK. Undefined where there is none. */
export const isoCountry = (code: string): string | undefined => {
  // Safari's engine takes it for a code of its own.
  if (code === 'UK') return 'GB';
  try {
    const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
    return names.of(code) && Intl.getCanonicalLocales(`und-${code}`)[0].slice('und-'.length);
  } catch {
    return undefined;
  }
};

export const realCountry: Sense = (code) => (isoCountry(code) === code ? undefined : 'no-country');

/** What looks like HTML. It stays: readers see it as it is written. */
export const plain: Sense = (text) => (/<[a-z!/][^>]*>/i.test(text) ? 'html' : undefined);

/** An id that is neither a built-in option's nor used before in the same file. */
export const newId = (taken: readonly string[]): Sense => {
  const seen = new Set<string>();
  return (id) => {
    if (taken.includes(id)) return 'taken';
    if (seen.has(id)) return 'twice';
    seen.add(id);
    return undefined;
  };
};

/** What contradicts that an option is hidden. */
export const againstHidden = (change: Readonly<Record<string, unknown>>): string[] =>
  change.hidden ? ['shown', 'offered'].filter((name) => change[name]) : [];
