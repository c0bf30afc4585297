// Every statement of a widget in one language, in the order in which a reader meets it, with what stands
// behind it. Needs `npm run localize` first. The reading level, the snapshots and the sheets use it.
import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {NEVER_SHOWN, NOT_IN_ENGLISH, samples} from '../checks/reading-samples.mjs';
import {loadTypeScript} from './load-typescript.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');
const source = (...path) => join(ROOT, 'src', ...path);
const ENDING = '.content.js';

const walker = await loadTypeScript(source('evidence', 'statements.ts'));
const {formatsFor} = await loadTypeScript(source('localization', 'format.ts'));
const {calendarFormatsFor} = await loadTypeScript(source('localization', 'calendar-format.ts'));
const writing = await loadTypeScript(source('localization', 'write-figures.ts'));
export const {languages, directionOf, sourceLanguage} = await loadTypeScript(
  source('localization', 'languages.ts'),
);

/** The names of all widgets. */
export const widgetNames = () =>
  readdirSync(source('widgets'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);

/** What stands behind a widget's words: see `ProvenanceModule` in src/evidence/statements.ts. */
export async function evidenceOf(widget) {
  const file = source('widgets', widget, `${widget}.provenance.ts`);
  if (!existsSync(file)) throw new Error(`${widget}: write ${file}: what stands behind its words`);
  const {provenance, ...rest} = await loadTypeScript(file);
  const shared = await loadTypeScript(source('kit', 'kit.provenance.ts'));
  return {...rest, provenance: walker.withShared(provenance, shared.provenance)};
}

/** The name that paths give a content module: `kit`, `glance`, or what stands before `.content`. */
function partOf(module, widget) {
  if (/^kit\b/.test(module)) return 'kit';
  return module === widget ? 'glance' : module.slice(widget.length + 1);
}

/** The content modules of a widget in one language, as {module, part, content}. */
function modulesOf(widget, locale) {
  const folders = [
    source('generated', locale, 'widgets', widget),
    source('generated', locale, 'kit'),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => join(folder, file)),
  );
  return Promise.all(
    files.map(async (file) => {
      const module = basename(file, ENDING);
      const {content} = await import(pathToFileURL(file));
      return {module, part: partOf(module, widget), content};
    }),
  );
}

/** Calls a sentence with its sample, or with each of its samples: one statement each. */
function callWith(calls, part, module) {
  return (path, sentence) => {
    const place = path.slice(part.length + 1);
    const call = calls[place];
    if (!call) throw new Error(`${module}.${place}: add a sample in reading-samples.mjs`);
    if (Array.isArray(call)) return [{path, text: sentence(...call)}];
    return Object.entries(call).map(([name, values]) => ({
      path: `${path}.${name}`,
      text: sentence(...values),
    }));
  };
}

/** The strings of a module, with figures written or marked. */
function leavesOf({module, part, content}, figures, formats, standing) {
  const words = content(figures);
  const calls = samples[module]?.(formats, words, standing) ?? {};
  return walker.leavesOf(words, part, callWith(calls, part, module));
}

/** Whether a reader of a language ever meets what stands at a place. */
const isShown = (place, tag) =>
  !NEVER_SHOWN.some((start) => place.startsWith(start)) &&
  (tag !== sourceLanguage || !(place in NOT_IN_ENGLISH));

/** The strings of a module with figures as a reader meets them, in both units of length, and the figures' names. */
function textsOf(words, {figures, standing}, formats) {
  const usual = formats.usualLength();
  const [texts, others] = [usual, usual === 'in' ? 'cm' : 'in'].map((length) =>
    leavesOf(words, writing.writeFigures(figures, formats, length), formats, standing),
  );
  const marked = leavesOf(words, walker.markedFigures(figures), formats, standing);
  return texts.map(({path, text}, index) => ({
    path,
    text,
    // The same in the other unit of length, where that reads differently.
    ...(others[index].text !== text && {other: others[index].text}),
    figures: walker.figuresIn(marked[index].text, figures),
    shown: isShown(`${words.module}.${path.slice(words.part.length + 1)}`, formats.tag),
  }));
}

/**
 * Every statement of a widget, in reading order: {path, text, other, figures, shown, behind, certainty,
 * sources, standing}. `shown` is false for what no reader of this language meets.
 */
export async function statementsOf(widget, locale = sourceLanguage) {
  const evidence = await evidenceOf(widget);
  const {provenance, standing} = evidence;
  const formats = {...formatsFor(locale), ...calendarFormatsFor(locale)};
  const modules = await modulesOf(widget, locale);
  const leaves = modules.flatMap((words) => textsOf(words, evidence, formats));
  return walker.inReadingOrder(leaves, provenance).map((leaf) => {
    const behind = walker.entriesFor(leaf.path, provenance)[0]?.[1];
    const sources = walker.sourcesOf(behind);
    return {...leaf, behind, certainty: behind?.certainty ?? null, sources, standing};
  });
}
