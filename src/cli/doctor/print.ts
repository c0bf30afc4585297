import {written} from '../../clinic/show.js';
import {counted, type Outcome} from '../outcome.js';
import type {Embedded} from './embedded.js';
import type {Finding} from './finding.js';
import {nameOf, spokenBy} from './languages.js';
import type {FileTag} from './loader-tags.js';

const forms: Record<Embedded['form'], string> = {
  element: 'element',
  placeholder: 'placeholder',
  link: 'link',
  frame: 'frame',
  page: 'ready-made page',
};
/** What is about somebody’s health is not printed again. */
const kept = (settings: Embedded['settings']): string =>
  [...settings]
    .filter(
      ([name]) =>
        !/^(id|class|style|lang|dir|slot|role|data-|aria-|(first|last)-treatment)/.test(name),
    )
    .map(([name, value]) => (value ? `${written(name)}=“${written(value)}”` : written(name)))
    .join(', ');

const embeddedLine = (one: Embedded): string => {
  const language = spokenBy(one);
  const settings = kept(one.settings);
  const what = `${forms[one.form]}, speaks ${nameOf(language)} (${language})`;
  return `  line ${one.tag.place.line}: ${written(one.widget) || 'no name'}, ${what}${settings ? `; ${settings}` : ''}`;
};

const loaderLines = (tags: readonly FileTag[], version?: string): string[] =>
  tags.map(({tag, written: address}, index) => {
    const known = index === 0 && version ? `  (version ${written(version)})` : '';
    return `  line ${tag.place.line}: ${written(address)}${known}`;
  });

/** What of Anagen is on the page. */
export const overview = (
  embedded: readonly Embedded[],
  tags: readonly FileTag[],
  version?: string,
): string[] => {
  if (!embedded.length && !tags.length) return [];
  const loaders = [...tags].sort((a, b) => Number(a.kind === 'style') - Number(b.kind === 'style'));
  return [
    'Files:',
    ...(tags.length ? loaderLines(loaders, version) : ['  none']),
    'Widgets:',
    ...(embedded.length ? embedded.map(embeddedLine) : ['  none']),
    '',
  ];
};

const printed = (name: string, {place, about, message, hint}: Finding): string[] => {
  const where = place ? `${name}:${place.line}:${place.column}` : name;
  return [`${where}  ${written(about)}`, `  ${message}`, `  ${hint}`];
};

/** In the order of the page; what has no place on it comes last. */
const inOrder = (findings: readonly Finding[]): Finding[] => {
  const rank = ({place}: Finding) => (place ? place.line * 1e6 + place.column : Infinity);
  return findings.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
};

interface Around {
  before: readonly string[];
  files: Outcome;
  isServed: boolean;
}

const fine = ({files, isServed}: Around): string => {
  if (!files.ok) return 'fine, but not a file that it names';
  return isServed
    ? 'fine'
    : 'fine, as far as the page itself goes; files on a server were not asked for';
};

/** The whole report. */
export const report = (name: string, findings: readonly Finding[], around: Around): Outcome => {
  const {before, files} = around;
  const mistakes = inOrder(findings.filter(({isNote}) => !isNote));
  const notes = inOrder(findings.filter(({isNote}) => isNote));
  const ok = !mistakes.length && files.ok;
  return {
    ok,
    lines: [
      ...before,
      ...mistakes.flatMap((finding) => printed(name, finding)),
      ...(mistakes.length ? [''] : []),
      ...(files.lines.length ? [...files.lines, ''] : []),
      ...(notes.length ? ['Good to know:', ...notes.flatMap((one) => printed(name, one)), ''] : []),
      `${name}: ${mistakes.length ? counted(mistakes.length, 'mistake') : fine(around)}`,
    ],
  };
};
