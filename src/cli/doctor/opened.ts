import type {Embedded} from './embedded.js';
import type {Answer, NoAnswer} from './fetch.js';
import type {Finding} from './finding.js';
import {
  folderOf,
  gathered,
  isWithheld,
  lost,
  withheld,
  type AskAll,
  type FileFinding,
} from './folder.js';
import {frameRefusals} from './framing.js';
import {isOffered} from './languages.js';
import {inAddress} from './named-files.js';
import {readyFindings} from './ready-page.js';
import {isolatedFindings} from './sandbox.js';
import {settingsOf} from './settings.js';

/** A page that a link or a frame opens, and what its server says. */
interface Opened {
  one: Embedded;
  url: URL;
  answer: Answer | NoAnswer;
}

/** The settings in the address are nobody's business but the page's. */
const bare = ({url}: Embedded): URL => new URL(url!.pathname, url);

/** No such page was ever made, which is said of the address. */
const isNone = ({widget, lang}: Embedded): boolean =>
  !Object.hasOwn(settingsOf, widget) || !isOffered(lang);

/** Whether a page is there, and lets itself be framed. */
const answerFindings = ({one, url, answer}: Opened, page: URL): Finding[] => {
  const at = {place: one.tag.place, about: one.form};
  if ('why' in answer) return [];
  if (answer.status !== 200) {
    if (isNone(one)) return [];
    if (isWithheld(answer.status)) return [{...at, ...withheld(url, answer.status)}];
    const message = `${url.href} is not there: the server answers ${answer.status}.`;
    const hint =
      'Check the language and the name of the widget in the address; copy the folder pages, too.';
    return [{...at, message, hint}];
  }
  const refused = one.form === 'frame' ? frameRefusals(answer, page) : [];
  return refused.map((found) => ({...at, ...found}));
};

/** Whether the page itself shows the widget. */
const isOpened = ({form, fate}: Embedded): boolean => form === 'frame' || fate === 'link';

/** Of pages that are opened more than once, the first. */
const eachOnce = (opened: readonly Opened[]): Opened[] =>
  opened.filter(({url}, index) => opened.findIndex((two) => two.url.href === url.href) === index);

/** The files that a page asks for by itself: not those of links that become widgets elsewhere, or may do so. */
const filesOf = ({url}: Opened, {url: page}: Answer, opened: readonly Opened[]): URL[] =>
  opened
    .filter(({one, url: other}) => other.href === url.href && isOpened(one))
    .flatMap(({one}) => inAddress(one, page).map((file) => file.url));

/** What keeps a page that is there from running. */
const runFindings = (page: Opened, opened: readonly Opened[]): FileFinding[] => {
  const {one, url, answer} = page;
  if ('why' in answer || answer.status !== 200) return [];
  const at = {place: one.tag.place, about: url.pathname, base: folderOf(url)};
  const found = readyFindings(answer, filesOf(page, answer, opened));
  return found.map((finding) => ({...finding, ...at}));
};

/** Whether the pages that links and frames open are there, and can run; and which of them nobody answers for. */
export const openedFindings = async (
  embedded: readonly Embedded[],
  {page, askAll}: {page: URL; askAll: AskAll},
): Promise<{findings: Finding[]; unanswered: FileFinding[]}> => {
  const answers = await askAll(embedded.map(bare));
  const opened = embedded.map((one, index) => ({one, url: bare(one), answer: answers[index]}));
  const different = eachOnce(opened);
  const unanswered = different.flatMap(({one, url, answer}) =>
    'why' in answer
      ? [{...lost(url, answer), place: one.tag.place, about: url.pathname, base: folderOf(url)}]
      : [],
  );
  const findings = [
    ...opened.flatMap((one) => answerFindings(one, page)),
    ...gathered(different.flatMap((one) => runFindings(one, opened))),
    ...gathered(await isolatedFindings(embedded)),
  ];
  return {findings, unanswered};
};
