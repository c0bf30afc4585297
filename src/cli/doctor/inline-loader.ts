import type {Tag} from './html.js';

/** What brings the loader from within an inline script, as pages need it whose policy has hashes. */
export interface InlineLoader {
  /** The address, as the script writes it. */
  written: string;
  /** By an import, or by a script tag that it makes. */
  by: 'import' | 'element';
  /** A module is asked for in a way that browsers can't read. */
  lacksModule: boolean;
}

const scriptType = /^(module|(text|application)\/(java|ecma)script)?$/i;
const typeOf = ({attributes}: Tag): string => attributes.get('type')?.trim().toLowerCase() ?? '';

/** Whether browsers run such a script as it stands. */
export const isRun = (tag: Tag): boolean => scriptType.test(typeOf(tag));

const literal = /(["'`])((?:[^"'`\s<>]*\/)?anagen(?:\.classic)?\.js(?:[?#][^"'`\s]*)?)\1/g;

const isComment = (before: string): boolean =>
  /(^|[\s;{}])\/\//.test(before.slice(before.lastIndexOf('\n') + 1)) ||
  before.lastIndexOf('/*') > before.lastIndexOf('*/');

/** Put together from parts that nobody knows before it runs. */
const isPart = (before: string, address: string): boolean =>
  /\+\s*$/.test(before) || address.includes('${');

/** Names in an import map, with their addresses. A name that ends with a slash stands for all behind it. */
export type Imports = readonly (readonly [name: string, address: string])[];

const named = /\b(?:import\s*(\()?|from)\s*(["'`])([^"'`\s]+)\2/g;
const isLoader = /(^|\/)anagen(\.classic)?\.js([?#]|$)/;

const addressOf = (name: string, imports: Imports): string | undefined => {
  const [start, address] =
    imports.find(([one]) => one === name || (one.endsWith('/') && name.startsWith(one))) ?? [];
  return start === undefined ? undefined : address + name.slice(start.length);
};

/** The loader, by a name that the page's import map knows. */
const byName = (tag: Tag, imports: Imports): InlineLoader | undefined => {
  for (const {1: call, 3: name, index} of tag.text.matchAll(named)) {
    const written = addressOf(name, imports);
    if (!written || !isLoader.test(written) || isComment(tag.text.slice(0, index))) continue;
    return {written, by: 'import', lacksModule: !call && typeOf(tag) !== 'module'};
  }
  return undefined;
};

/** The address of the loader in an inline script, and how it gets there. */
export const loaderInside = (tag: Tag, imports: Imports): InlineLoader | undefined => {
  if (tag.name !== 'script' || tag.attributes.has('src')) return undefined;
  // Consent tools write text/plain; other types are data, which nobody runs.
  if (!(isRun(tag) || typeOf(tag) === 'text/plain')) return undefined;
  const mapped = byName(tag, imports);
  if (mapped) return mapped;
  const text = tag.text.replaceAll('\\/', '/');
  for (const {2: written, index} of text.matchAll(literal)) {
    const before = text.slice(0, index);
    if (isComment(before) || isPart(before, written)) continue;
    const [, call] = /\b(?:import\s*(\()?|from)\s*$/.exec(before.slice(-40)) ?? [null, null];
    if (call !== null) {
      return {written, by: 'import', lacksModule: !call && typeOf(tag) !== 'module'};
    }
    const isModule = !written.includes('.classic.');
    return {written, by: 'element', lacksModule: isModule && !/\bmodule\b/.test(text)};
  }
  return undefined;
};
