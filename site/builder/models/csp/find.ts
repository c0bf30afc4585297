/** Finds policies in what people paste. */

/** What stands around a policy: nothing, the name of its header before it, or the quotes of a line, a tag or a program. */
export type Place = 'alone' | 'name' | 'quotes' | 'string';

interface PolicyText {
  text: string;
  reportOnly: boolean;
  place: Place;
}

const headerName = /content-security-policy(-report-only)?/i;
const tags = /<(?:meta|add)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const schemes = /^(?:https?|wss?|data|blob|mediastream|filesystem):/i;
const entities: Record<string, string> = {
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
};

const plain = (text: string): string =>
  text
    .replace(/&(?:quot|apos|#39|#x27);/gi, (entity) => entities[entity.toLowerCase()])
    .replace(/&amp;/gi, '&');

/** The value of `content` in a meta tag, of `value` in a line of web.config. */
const valueIn = (tag: string): string => {
  const [, inDouble, inSingle] =
    /\s(?:content|value)\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
  return plain(inDouble ?? inSingle ?? '');
};

type Value = Pick<PolicyText, 'text' | 'place'>;

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');

const nextString = /^(?:\s*[.+&]\s*|\s*\n\s*)(["'`])((?:\\.|(?!\1)[^\\])*)\1/;
const nextVariable = /^\s*[.+&]\s*([\w$.[\]()>-]*[\w\])])(?=\s*[.+&])/;

/** What a program puts together of several strings is one text; a variable stands in it by its name. */
const furtherStrings = (rest: string): string => {
  const string = nextString.exec(rest);
  if (string) return unescaped(string[2]) + furtherStrings(rest.slice(string[0].length));
  const variable = nextVariable.exec(rest);
  if (!variable) return '';
  const name = variable[1].replace(/^\$/, '');
  return `\${${name}}${furtherStrings(rest.slice(variable[0].length))}`;
};

/** The name and the policy in one string: `header("Content-Security-Policy: …")`. */
const inOneString = (quote: string, rest: string): Value | undefined => {
  const end = new RegExp(`^\\s*:((?:\\\\.|[^\\\\${quote}])*)${quote}`).exec(rest);
  return end
    ? {text: unescaped(end[1]) + furtherStrings(rest.slice(end[0].length)), place: 'string'}
    : undefined;
};

/** The policy in quotes behind the name, whatever stands between them: a line of settings, JSON, a call. */
const inQuotes = (rest: string): Value | undefined => {
  const found =
    /^["'`]?[\s:=,>\])]*(?:["']?value["']?\s*[:=]\s*)?(["'`])((?:\\.|(?!\1)[^\\])*)\1/i.exec(rest);
  if (!found) return undefined;
  const [whole, quote, text] = found;
  return {
    text: unescaped(text) + furtherStrings(rest.slice(whole.length)),
    place: quote === '"' ? 'quotes' : 'string',
  };
};

/** Lines after a header’s first belong to it, up to the next header. Some tools indent them, or put a `<` before each. */
const inLines = (rest: string): Value => {
  const [first, ...lines] = rest.replace(/^[\s:=]+/, '').split(/\n[\s<]*/);
  const next = lines.findIndex((line) => /^[\w-]+:(?:\s|$)/.test(line) && !schemes.test(line));
  const text = [first, ...(next < 0 ? lines : lines.slice(0, next))].join(' ');
  return {text, place: 'name'};
};

/** The value of a header, by what stands before its name and after it. */
const headerValue = (before: string, rest: string): Value => {
  const [quote] = /["'`]$/.exec(before) ?? [];
  return (quote && inOneString(quote, rest)) || inQuotes(rest) || inLines(rest);
};

const inTags = (pasted: string): PolicyText[] =>
  [...pasted.matchAll(tags)].flatMap(([tag]): PolicyText[] => {
    const named = headerName.exec(tag);
    return named ? [{text: valueIn(tag), place: 'quotes', reportOnly: Boolean(named[1])}] : [];
  });

const inHeaders = (pasted: string): PolicyText[] => {
  const names = [...pasted.matchAll(new RegExp(headerName, 'gi'))];
  return names.map((name, at) => {
    const end = names[at + 1]?.index ?? pasted.length;
    const rest = pasted.slice(name.index + name[0].length, end);
    const before = pasted.slice(0, name.index);
    return {...headerValue(before, rest), reportOnly: Boolean(name[1])};
  });
};

/** Each policy by itself. A comma parts two policies, and all of them count. */
export const policyTexts = (pasted: string): PolicyText[] => {
  const withoutTags = pasted.replace(tags, ' ');
  const found = [...inTags(pasted), ...inHeaders(withoutTags)];
  const bare: PolicyText = {text: pasted, reportOnly: false, place: 'alone'};
  return (found.length > 0 ? found : [bare]).flatMap((one) =>
    one.text.split(',').map((part) => ({...one, text: part.trim()})),
  );
};
