import {nearestName} from '../../clinic/nearest-name.js';
import {known} from '../../clinic/known.js';
import type {Clinic} from '../../clinic/clinic.js';
import {written} from '../../clinic/show.js';
import {kinds} from '../../directory/kinds.js';
import {ordinary} from '../../kit/ordinary.js';
import {listOf, type Setting} from '../../kit/settings.js';
import {
  readLists,
  type ListProblem,
} from '../../widgets/therapy-comparison/therapy-comparison.lists.js';
import type {Position} from '../json-file.js';
import {inAddressOf, isInAddress, prefix, type Embedded} from './embedded.js';
import {reported, type Finding} from './finding.js';
import {urlOf} from './loader-tags.js';
import {aboutHealth, settingsOf} from './settings.js';

/** Files that a page of ours takes from its address. */
const ofFiles = ['clinic', 'src', 'places'];

/** What the page knows besides the element. */
export interface Around {
  base: string;
  clinic?: Clinic;
  /** The page names a clinic file that could not be looked into: it may add options of its own. */
  isClinicUnread: boolean;
}

/** How a setting is written in this form, and where it stands. */
const standing = (one: Embedded, name: string): {about: string; place?: Position} => {
  if (isInAddress(one)) return inAddressOf(one.tag, one.form, name);
  const about = one.form === 'placeholder' ? prefix + name : name;
  return {about, place: one.tag.placeOf(about)};
};

const isAddress = (text: string, base: string): boolean =>
  Boolean(text.trim()) && /^https?:$/.test(urlOf(text, base)?.protocol ?? '');

const isRight = (setting: Setting<unknown>, text: string, base: string): boolean =>
  setting.form === 'address' ? isAddress(text, base) : setting.read(text) !== undefined;

const valueFindings = (embedded: Embedded, {base}: Around): Finding[] =>
  settingsOf[embedded.widget].flatMap((setting) => {
    const {attribute, form, allowed} = setting;
    const text = embedded.settings.get(attribute);
    // Not read at all, which is said elsewhere.
    if (isInAddress(embedded) && aboutHealth.includes(attribute)) return [];
    if (text === undefined || isRight(setting, text, base)) return [];
    const details = {attribute, found: written(text), form, allowed};
    const finding = reported('setting-invalid', details, `anagen-${embedded.widget}`);
    return [{...standing(embedded, attribute), ...finding}];
  });

const unknownFindings = (embedded: Embedded): Finding[] => {
  const {form, widget, settings} = embedded;
  const names = settingsOf[widget].map(({attribute}) => attribute);
  // Addresses carry names of others, too: of campaigns, of tools. Only what is near to ours is a slip.
  const mayBe = (name: string) =>
    isInAddress(embedded)
      ? [...aboutHealth, ...ofFiles].includes(name) || !nearestName(name, names)
      : form === 'element' && ordinary.test(name);
  return [...settings.keys()]
    .filter((name) => !names.includes(name) && !mayBe(name))
    .map((name) => ({
      ...standing(embedded, name),
      ...reported('setting-unknown', {found: written(name), names}, `anagen-${widget}`),
    }));
};

/** Settings of a placeholder that are written as on the element. */
const unreadFindings = ({form, widget, tag}: Embedded): Finding[] =>
  settingsOf[widget]
    .filter(({attribute}) => form === 'placeholder' && tag.attributes.has(attribute))
    .map(({attribute: found}) => ({
      place: tag.placeOf(found),
      about: found,
      ...reported('setting-unread', {found}, tag.name),
    }));

/** A page whose address anybody can write takes files of its own server alone. */
const elsewhereFindings = (embedded: Embedded): Finding[] =>
  ofFiles.flatMap((attribute) => {
    const {url, settings} = embedded;
    const found = settings.get(attribute);
    if (!isInAddress(embedded) || found === undefined || !url) return [];
    if (urlOf(found, url.href)?.origin === url.origin) return [];
    const details = {attribute, found: written(found)};
    return [{...standing(embedded, attribute), ...reported('address-elsewhere', details, '')}];
  });

const healthFindings = (embedded: Embedded): Finding[] =>
  aboutHealth
    .filter((name) => embedded.settings.has(name))
    .map((name) => {
      const at = standing(embedded, name);
      if (isInAddress(embedded))
        return {...at, ...reported('address-personal', {attribute: name}, '')};
      return {
        ...at,
        message: `${name} is about somebody’s health: whoever sees this page sees it.`,
        hint: 'Take it out, unless this page opens for one person alone. Readers can type their own dates.',
      };
    });

const names = listOf('');
const splitList = (text = ''): string[] => names.read(text) ?? [];

const listFindings = (embedded: Embedded, {clinic, isClinicUnread}: Around): Finding[] => {
  const {widget, settings} = embedded;
  const told = ({attribute, found, ...others}: ListProblem & {attribute: string}) => ({
    ...standing(embedded, attribute),
    ...reported('list-invalid', {attribute, found: written(found), ...others}, `anagen-${widget}`),
  });
  if (widget === 'support-finder') {
    return splitList(settings.get('kinds'))
      .filter((found) => !(kinds as readonly string[]).includes(found))
      .map((found) => told({attribute: 'kinds', found, expected: 'a kind of help', names: kinds}));
  }
  if (widget !== 'therapy-comparison') return [];
  const lists = readLists(
    clinic,
    splitList(settings.get('options')),
    splitList(settings.get('compare')),
  );
  const unverified = lists.unverified.filter((found) => lists.asked.includes(found));
  const toKnow = unverified.map((found) => ({
    ...standing(embedded, 'options'),
    ...reported('option-unverified', {found}, `anagen-${widget}`),
    isNote: true,
  }));
  const wrong = lists.problems.map((problem) => {
    const {found, names} = problem;
    const finding = told(problem);
    // What is near to a name of ours is a slip all the same.
    if (!names || !isClinicUnread || nearestName(found, names)) return finding;
    const hint = `${finding.hint} If your clinic file adds it, all is well.`;
    return {...finding, hint, isNote: true};
  });
  return [...wrong, ...toKnow];
};

const conflictFindings = (embedded: Embedded): Finding[] => {
  const [first, last] = settingsOf['regrowth-timeline'].map((setting) =>
    setting.read(embedded.settings.get(setting.attribute) ?? ''),
  ) as (number | undefined)[];
  if (
    isInAddress(embedded) ||
    embedded.widget !== 'regrowth-timeline' ||
    first === undefined ||
    last === undefined
  )
    return [];
  if (last >= first) return [];
  const attribute = 'last-treatment';
  const found = embedded.settings.get(attribute);
  const finding = reported('setting-conflict', {attribute, found}, 'anagen-regrowth-timeline');
  return [{...standing(embedded, attribute), ...finding}];
};

/** What is wrong with the settings of one widget. */
export const settingFindings = (embedded: Embedded, around: Around): Finding[] => {
  if (!Object.hasOwn(settingsOf, embedded.widget)) {
    const details = {found: written(embedded.widget), names: known.widgets};
    const about = embedded.form === 'placeholder' ? 'data-anagen' : embedded.tag.name;
    const finding = reported('widget-unknown', details, embedded.tag.name);
    return [{place: embedded.tag.place, about, ...finding}];
  }
  return [
    ...valueFindings(embedded, around),
    ...listFindings(embedded, around),
    ...conflictFindings(embedded),
    ...unknownFindings(embedded),
    ...unreadFindings(embedded),
    ...elsewhereFindings(embedded),
    ...healthFindings(embedded),
  ];
};
