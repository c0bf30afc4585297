/** Finds policies in what people paste. */

/** What stands around a policy: nothing, the name of its header before it, or the quotes of a line or a tag. */
export type Place = 'alone' | 'name' | 'quotes';

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

/** Lines after a header’s first belong to it, up to the next header. */
const headerValue = (rest: string): Pick<PolicyText, 'text' | 'place'> => {
  const [, quoted] = /^[\s:=]*"([^"]*)"/.exec(rest) ?? [];
  if (quoted !== undefined) return {text: quoted, place: 'quotes'};
  const [first, ...lines] = rest.replace(/^[\s:=]+/, '').split(/\r?\n/);
  const next = lines.findIndex((line) => /^[\w-]+:(?:\s|$)/.test(line) && !schemes.test(line));
  const text = [first, ...(next < 0 ? lines : lines.slice(0, next))].join(' ');
  return {text, place: 'name'};
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
    return {...headerValue(rest), reportOnly: Boolean(name[1])};
  });
};

/** Each policy by itself. A comma parts two policies, and all of them count. */
export const policyTexts = (pasted: string): PolicyText[] => {
  const withoutTags = pasted.replace(tags, ' ');
  const found = [...inTags(pasted), ...inHeaders(withoutTags)];
  const bare: PolicyText = {text: pasted, reportOnly: false, place: 'alone'};
  return (found.length > 0 ? found : [bare])
    .flatMap((one) => one.text.split(',').map((part) => ({...one, text: part.trim()})))
    .filter(({text}) => text);
};
