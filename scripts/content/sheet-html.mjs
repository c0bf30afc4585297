// A sign-off sheet as one page to print: A4, plain, well-formed.
import {directionOf, sourceLanguage} from './statements.mjs';
import {NOTHING, translationState} from './sheet.mjs';

const ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

/** Markup as it is; everything else that is put into markup is text. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}
const put = (value) => {
  if (Array.isArray(value)) return value.map(put).join('');
  return value instanceof Markup ? value.text : escape(value ?? '');
};
const html = (parts, ...values) =>
  new Markup(parts.map((part, index) => (index ? put(values[index - 1]) : '') + part).join(''));

const STYLE = new Markup(`
@page { size: A4 landscape; margin: 12mm }
body { font: 9.5pt/1.35 system-ui, sans-serif; margin: 1em auto; max-width: 110em; padding: 0 1em; color: #000; background: #fff }
h1 { font-size: 16pt; margin: 0 0 .3em } h2 { font-size: 12pt; margin: 1.5em 0 .4em; break-after: avoid }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: 0 } dt { font-weight: 600 } dd { margin: 0 }
table { border-collapse: collapse; width: 100%; margin-top: 1em; table-layout: fixed }
th, td { border: .5pt solid #666; padding: .3em .4em; text-align: start; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group } tr { break-inside: avoid } th { background: #eee; font-size: 8pt }
.sentence { font-size: 11pt } .small { font-size: 8pt } .box { display: block; } .answer { white-space: nowrap }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 2.2em 3em; margin-top: 2em; break-inside: avoid } .sign p { border-top: .5pt solid #000; margin: 0; padding-top: .2em }
a { color: inherit } ol li { margin-bottom: .2em }
`);

/** How much of the width each column gets, as weights. */
const WEIGHTS = {
  '№': 5,
  Place: 10,
  Sentence: 24,
  'English source': 17,
  Before: 14,
  Sources: 13,
  'How sure': 9,
  Status: 9,
  Grade: 7,
  Translation: 10,
  Reviewer: 10,
};

const shortName = ({by, title, venue, year, id}) => {
  const name = (by ?? title ?? venue ?? id).split(/[,:]/)[0];
  return [name, year].filter(Boolean).join(' ');
};

/** Ends in a full stop, unless it ends already. */
const withStop = (part) => (/[.?!]$/.test(part) ? part : `${part}.`);

const fullCitation = ({by, title, venue, year, url, id}) =>
  html`<li id="source-${id}">${[by, title, venue, year].filter(Boolean).map(withStop).join(' ')} ${url ? html`<a href="${url}">${url}</a>` : ''} <span class="small">(${id})</span></li>`;

const sourceCell = (sources, numbers) =>
  sources.length === 0
    ? NOTHING
    : sources.map(
        (source) =>
          html`<span class="box"><a href="#source-${source.id}">[${numbers.get(source.id)}]</a> ${source.url ? html`<a href="${source.url}">${shortName(source)}</a>` : shortName(source)}</span>`,
      );

const answerCell = html`<td class="answer" lang="en" dir="ltr"><span class="box">☐ agree</span><span class="box">☐ change</span><span class="small">comment:</span><br/></td>`;

const cell = (content, attributes = html``) => html`<td${attributes}>${content}</td>`;
const ltr = html` lang="en" dir="ltr"`;

function rowOf(row, {language, since}, numbers) {
  const own = html` class="sentence" lang="${language}" dir="${directionOf(language)}"`;
  const words = row.other
    ? html`${row.text}<br/><span class="small">or: ${row.other}</span>`
    : row.text;
  return html`<tr data-path="${row.path}">
${cell(row.number)}${cell(row.place, html` class="small"${ltr}`)}${cell(words, own)}
${row.english === undefined ? '' : cell(row.english, ltr)}${since === undefined ? '' : cell(html`<strong>${row.change}</strong><br/>${row.before}`, html` class="small" dir="auto"`)}
${cell(sourceCell(row.sources, numbers), html` class="small"${ltr}`)}${cell(row.certainty, ltr)}${cell(row.status, html` class="small"${ltr}`)}${cell(row.grade)}${row.english === undefined ? '' : cell(row.translation, html` class="small"${ltr}`)}${answerCell}
</tr>
`;
}

function headings({language, since}) {
  const translated = language !== sourceLanguage;
  return [
    '№',
    'Place',
    'Sentence',
    ...(translated ? ['English source'] : []),
    ...(since === undefined ? [] : ['Before']),
    'Sources',
    'How sure',
    'Status',
    'Grade',
    ...(translated ? ['Translation'] : []),
    'Reviewer',
  ];
}

const languageName = (language) => new Intl.DisplayNames('en', {type: 'language'}).of(language);

const facts = ({widget, language, standing, since, all, rows}, date) =>
  Object.entries({
    Widget: widget,
    Language: `${languageName(language)}. ${language === sourceLanguage ? 'It is the source of all others' : translationState(language)}.`,
    'Content version': standing.content,
    'Sheet made on': date,
    'Sources last read': standing.reviewed,
    'Next review': standing.nextReview,
    'Reviewed by': standing.reviewedBy || 'no clinician yet',
    Statements:
      since === undefined
        ? `${all}`
        : `${rows.length} of ${all} are new, changed or removed since ${since}`,
  }).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);

const HOW = html`<p>Each row is one sentence that a reader can meet, in reading order, with all parts opened. Figures
stand as the reader meets them; dates and names are examples. Please tick “agree” or “change” in each row and write
what should change. “How sure” uses the words of GRADE, but nobody has graded these statements: the rule is in
docs/decisions/0004-what-may-be-shown.md. “Wording” claims nothing: a label, a question.
“Direction” tells the reader whom to ask, what to do or what to expect, and no source that may be shown stands behind it: please look at these above all. The reading grade is that of the hardest sentence (US school grade).</p>`;

const SIGN = html`<h2>Signature</h2>
<p><span class="box">☐ I approve these words as they are.</span><span class="box">☐ I approve them with the changes above.</span><span class="box">☐ I do not approve them.</span></p>
<div class="sign">${['Name and role', 'Organization', 'Signature', 'Date'].map((line) => html`<p>${line}</p>`)}</div>`;

function tableOf(sheet, numbers) {
  const names = headings(sheet);
  const all = names.reduce((sum, name) => sum + WEIGHTS[name], 0);
  const widths = names.map((name) => ((100 * WEIGHTS[name]) / all).toFixed(1));
  return html`<table dir="${directionOf(sheet.language)}">
<colgroup>${widths.map((width) => html`<col style="width:${width}%"/>`)}</colgroup>
<thead><tr>${names.map((name) => html`<th scope="col"${ltr}>${name}</th>`)}</tr></thead>
<tbody>${sheet.rows.map((row) => rowOf(row, sheet, numbers))}</tbody></table>`;
}

/** The sheet as a page. */
export function htmlOf(sheet, date) {
  const {widget, language, since, title, rows} = sheet;
  const sources = new Map(rows.flatMap((row) => row.sources).map((source) => [source.id, source]));
  const numbers = new Map([...sources.keys()].map((id, index) => [id, index + 1]));
  const name = `Sign-off sheet: ${widget}, ${languageName(language)}${since === undefined ? '' : `, changes since ${since}`}`;
  const body =
    rows.length === 0
      ? html`<p><strong>Nothing has changed since ${since}.</strong> There is nothing to approve anew.</p>`
      : html`${tableOf(sheet, numbers)}
${sources.size === 0 ? '' : html`<h2>Sources</h2><ol>${[...sources.values()].map(fullCitation)}</ol>`}${SIGN}`;
  return `<!DOCTYPE html>\n${
    html`<html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/><title>${name}</title>
<meta name="viewport" content="width=device-width"/><style>${STYLE}</style></head>
<body><h1>${name}</h1><p class="sentence" lang="${language}" dir="${directionOf(language)}">“${title}”</p>
<dl>${facts(sheet, date)}</dl>${HOW}
${body}</body></html>`.text
  }\n`;
}
