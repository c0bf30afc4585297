// Where the bytes go: every built file by its part, and when a page asks for it.
import {ANAGEN_PREFIX} from './pages.mjs';

const PARTS = [
  [/^anagen\.js$/, 'loader'],
  [/^anagen\.css$/, 'css that keeps room'],
  [/^core-/, 'base of all widgets, Lit in it'],
  [/^(regrowth-timeline|therapy-comparison)-[^.]+\.js$/, 'widget script'],
  [/^(regrowth-timeline|therapy-comparison)\.(en|es|ar)-/, 'words'],
  [/^kit\.(en|es|ar)-/, 'words that all widgets share'],
  [/^kit\.late\.\w+-/, 'words on sources and certainty'],
  [/^kit\.seldom\.\w+-/, 'words that few pages need'],
  [/^marks-/, 'marks of certainty'],
  [/^regrowth-timeline\.(dated|model)-/, 'the timeline on dates'],
  [/^(regrowth-timeline|therapy-comparison)\.folded-|^late-parts-|^adopt-styles-/, 'folded parts'],
  [/^(regrowth-timeline|therapy-comparison)\.folded\.\w+-/, 'words of folded parts'],
  [/^citations-/, 'sources'],
  [/^(clinic|seldom)-/, 'clinic file'],
  [/^regrowth-timeline\.calendar/, 'calendar file'],
  [/^(for-webmasters|report|nearest-name)-/, 'messages and debug box'],
  [/^check-attributes/, 'check of attributes'],
];

export const partOf = (name) => PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

const sum = (rows) => rows.reduce((total, {bytes}) => total + bytes, 0);

/** One row a file that a page in this language may load: {name, part, bytes, when}. */
export function ledgerOf(lang, requests, sizes) {
  const asked = new Map(requests.map(({url, early}) => [new URL(url).pathname, early]));
  const isOtherLanguage = (name) => /\.(en|es|ar)-/.test(name) && !name.includes(`.${lang}-`);
  return [...sizes]
    .filter(([path]) => path.startsWith(ANAGEN_PREFIX) && /\.(js|css)$/.test(path))
    .map(([path, bytes]) => {
      const name = path.slice(ANAGEN_PREFIX.length);
      const when = !asked.has(path) ? 'on demand' : asked.get(path) ? 'first' : 'when idle';
      return {name, part: partOf(name), bytes, when};
    })
    .filter(({name}) => !isOtherLanguage(name));
}

export const firstBytes = (ledger) => sum(ledger.filter(({when}) => when === 'first'));

export function printLedger(lang, ledger) {
  for (const when of ['first', 'when idle', 'on demand']) {
    const rows = ledger.filter((row) => row.when === when).sort((a, b) => b.bytes - a.bytes);
    for (const {part, bytes, name} of rows) {
      console.log(`${lang}  ${String(bytes).padStart(6)}  ${when.padEnd(9)}  ${part} (${name})`);
    }
    console.log(`${lang}  ${String(sum(rows)).padStart(6)}  ${when.padEnd(9)}  TOTAL\n`);
  }
}
