import {written} from '../../clinic/show.js';
import type {DataFile} from './data-files.js';
import type {Embedded} from './embedded.js';
import type {Finding} from './finding.js';
import {urlOf} from './loader-tags.js';

type Files = readonly DataFile[];

/** Whether it comes up in the page itself: a frame, and a link that stays one, open a page of their own. */
const isHere = ({form, fate}: Embedded): boolean =>
  form === 'link' ? fate === 'widget' : form !== 'frame';

/** The clinic file that its address names, if it is one that may be read. */
const inAddress = ({url, settings}: Embedded, files: Files): DataFile | undefined => {
  const named = url && settings.get('clinic')?.trim();
  const href = named && urlOf(named, url.href)?.href;
  return files.find((file) => file.kind === 'clinic' && href && file.url?.href === href);
};

/**
 * The page has one: what it names itself, or what its own address names if it is ready-made, or what the first link names
 * that becomes a widget. Nothing where only styles could tell which link that is.
 */
export const clinicFileOf = (embedded: readonly Embedded[], files: Files): DataFile | undefined => {
  const own = files.find(({kind, opener}) => kind === 'clinic' && !opener);
  if (own) return own;
  const candidates = embedded.filter(({form, fate}) => form !== 'frame' && fate !== 'link');
  const first = candidates.find((one) => inAddress(one, files));
  return first && isHere(first) ? inAddress(first, files) : undefined;
};

/** The clinic file that counts for a widget. */
export const clinicFileFor = (
  one: Embedded,
  embedded: readonly Embedded[],
  files: Files,
): DataFile | undefined => (isHere(one) ? clinicFileOf(embedded, files) : inAddress(one, files));

/** Links that become widgets of this page, and name another clinic file than the page has. */
export const otherClinicFindings = (embedded: readonly Embedded[], files: Files): Finding[] => {
  const counts = clinicFileOf(embedded, files);
  return embedded.flatMap((one): Finding[] => {
    const named = isHere(one) ? inAddress(one, files) : undefined;
    if (!named || !counts || named.url?.href === counts.url?.href) return [];
    const [other, first] = [named, counts].map((file) => written(file.written));
    const message = `${other} is not read: a page has one clinic file, and here it is ${first}.`;
    const hint = 'Name the same file everywhere. For another clinic, use a frame, or another page.';
    return [{place: one.tag.placeOf('href'), about: 'clinic in href', message, hint}];
  });
};
