// Where the bytes go: every built file by its part, and when a page asks for it.
import {ANAGEN_PREFIX} from './pages.mjs';
import {LANGUAGES, WIDGETS} from './widgets.mjs';

const widget = `(?:${WIDGETS.join('|')})`;
const locale = `(?:${LANGUAGES.join('|')})`;
const file = (pattern) => new RegExp(`^(?:${pattern})`);

const PARTS = [
  [/^anagen\.js$/, 'loader'],
  [/^anagen\.css$/, 'css that keeps room'],
  [/^core-/, 'base of all widgets, Lit in it'],
  [file(`${widget}-[^.]+\\.js$`), 'widget script'],
  [file(`${widget}\\.${locale}-`), 'words'],
  [file(`kit\\.${locale}-`), 'words that all widgets share'],
  [file(`kit\\.late\\.${locale}-`), 'words on sources and certainty'],
  [file(`kit\\.seldom\\.${locale}-`), 'words that few pages need'],
  [/^marks-/, 'marks of certainty'],
  [file(`${widget}\\.folded\\.${locale}-`), 'words of folded parts'],
  [file(`${widget}\\.folded-|late-parts-|adopt-styles-`), 'folded parts'],
  [/^regrowth-timeline\.(dated|model)-/, 'the timeline on dates'],
  [/^regrowth-timeline\.calendar/, 'calendar file'],
  [/^citations-/, 'sources'],
  [/^(clinic|seldom)-/, 'clinic file'],
  [/^(for-webmasters|report|nearest-name)-/, 'messages and debug box'],
  [/^check-markup/, 'check of the markup'],
];

export const partOf = (name) => PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

const sum = (rows) => rows.reduce((total, {bytes}) => total + bytes, 0);

/** One row a file that a page in this language may load: {name, part, bytes, when}. */
export function ledgerOf(lang, requests, sizes) {
  const asked = new Map(requests.map(({url, early}) => [new URL(url).pathname, early]));
  const words = file(`.*\\.${locale}-`);
  const isOtherLanguage = (name) => words.test(name) && !name.includes(`.${lang}-`);
  return [...sizes]
    .filter(([path]) => path.startsWith(ANAGEN_PREFIX) && /\.(js|css)$/.test(path))
    .map(([path, bytes]) => {
      const name = path.slice(ANAGEN_PREFIX.length);
      const when = !asked.has(path) ? 'on demand' : asked.get(path) ? 'first' : 'when idle';
      return {name, part: partOf(name), bytes, when};
    })
    .filter(({name}) => !isOtherLanguage(name));
}

const isFirst = ({when}) => when === 'first';
const names = (rows) => new Set(rows.map(({name}) => name));

export const firstBytes = (ledger) => sum(ledger.filter(isFirst));

/** What several widgets need first, counted once; and what of that they share: {bytes, shared}. */
export function together(ledgers) {
  const firsts = ledgers.map((ledger) => ledger.filter(isFirst));
  const bytes = sum([...new Map(firsts.flat().map((row) => [row.name, row])).values()]);
  const shared = firsts.reduce((left, rows) => left.filter(({name}) => names(rows).has(name)));
  return {bytes, shared: sum(shared)};
}

/** The ledger of a page with one widget; files of other widgets are none of its own. */
export function printLedger(name, lang, ledger) {
  const title = `${name} ${lang}`;
  const others = WIDGETS.filter((other) => other !== name);
  const own = ledger.filter((row) => !others.some((other) => row.name.startsWith(other)));
  for (const when of ['first', 'when idle', 'on demand']) {
    const rows = own.filter((row) => row.when === when).sort((a, b) => b.bytes - a.bytes);
    for (const {part, bytes, name} of rows) {
      console.log(`${title}  ${String(bytes).padStart(6)}  ${when.padEnd(9)}  ${part} (${name})`);
    }
    console.log(`${title}  ${String(sum(rows)).padStart(6)}  ${when.padEnd(9)}  TOTAL\n`);
  }
}
