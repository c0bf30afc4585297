import type {DataFile} from './data-files.js';
import {isInAddress, type Embedded} from './embedded.js';
import type {Page} from './html.js';
import {urlOf} from './loader-tags.js';

const ofFinder = [
  ['directory', 'src'],
  ['places', 'places'],
] as const;
const ofAddress = [['clinic', 'clinic'], ...ofFinder] as const;
const inClinic = 'data-anagen-clinic';

const urlIn = (text: string, base: string): URL | undefined =>
  text.trim() ? urlOf(text, base) : undefined;

/** What a finder in the page itself names. */
const inElement = ({form, tag, settings}: Embedded, base: string): DataFile[] =>
  ofFinder.flatMap(([kind, setting]) => {
    const text = settings.get(setting);
    if (!text?.trim()) return [];
    const attribute = form === 'placeholder' ? `data-anagen-${setting}` : setting;
    return [{kind, tag, attribute, written: text, url: urlIn(text, base)}];
  });

/** What an address names for a page, which takes files of its own server alone: the page that it opens, or where that is by now. */
export const inAddress = (one: Embedded, page = one.url): (DataFile & {url: URL})[] => {
  if (!isInAddress(one)) return [];
  const {form: opener, tag, widget, settings} = one;
  const named = widget === 'support-finder' ? ofAddress : ofAddress.slice(0, 1);
  return named.flatMap(([kind, attribute]) => {
    const text = settings.get(attribute);
    const file = page && text?.trim() ? urlOf(text, page.href) : undefined;
    if (!file || file.origin !== page?.origin || file.origin === 'null') return [];
    return [{kind, tag, attribute, written: text!, url: file, opener, page}];
  });
};

/** A file that several addresses name is one file. */
const eachOnce = (files: readonly DataFile[]): DataFile[] =>
  files.filter(
    ({kind, url, opener}, index) =>
      !opener ||
      files.findIndex((one) => one.kind === kind && one.url?.href === url?.href) === index,
  );

/** The files that the page names: its first clinic file, the directories and places of its finders, and those in addresses. */
export const dataFilesIn = (
  {tags}: Page,
  embedded: readonly Embedded[],
  base: string,
): DataFile[] => {
  const tag = tags.find(({attributes}) => attributes.has(inClinic));
  const written = tag?.attributes.get(inClinic) ?? '';
  const clinic: DataFile[] = tag
    ? [{kind: 'clinic', tag, attribute: inClinic, written, url: urlIn(written, base)}]
    : [];
  const others = embedded.flatMap((one) => {
    if (isInAddress(one)) return inAddress(one);
    return one.widget === 'support-finder' ? inElement(one, base) : [];
  });
  return eachOnce([...clinic, ...others]);
};
