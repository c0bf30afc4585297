// What `anagen doctor` says of `connect-src` and the files that addresses name: it counts in the policy of the page that
// asks for them, which is this page where a link becomes a widget in it, and the opened page where there is a frame or a
// link that stays one.
import {html, json, onServer, withHeaders} from './doctor-on-server.mjs';
import {pageOf} from './doctor-pages.mjs';

const FILES = Object.fromEntries(
  ['/clinic.json', '/other.json'].map((path) => [path, json({anagen: 1})]),
);
const PAGE = '/anagen/pages/en/support-finder.html';
const TIMELINE = '/anagen/pages/en/regrowth-timeline.html';
const CLINIC = '?clinic=/clinic.json';
const NO_FILES = {'content-security-policy': "default-src 'self'; connect-src 'none'"};

const anchor = (search = CLINIC, page = PAGE) => `<a href="${page}${search}">x</a>`;
const alone = (...given) => `<p>${anchor(...given)}</p>`;
const sentence = (...given) => `<p>See ${anchor(...given)}</p>`;
const frame = (search = CLINIC, page = PAGE) =>
  `<iframe src="${page}${search}" title="x" height="9"></iframe>`;

/** Around a link that stays one: what leads through a site, where no widget can stand, what is written. */
const keeping = [
  ...'nav header footer dt button label summary h1 h2 h3 h4 h5 h6 figcaption'.split(' '),
  ...['ul><li', 'table><caption', 'anagen-support-finder'],
  ...['navigation', 'menu', 'button', 'heading'].map((role) => `div role="${role}"`),
  ...['contenteditable', 'download', 'data-anagen-keep'].map((mark) => `div ${mark}`),
];

/** Each link names a file of its own. */
const kept = keeping.map((tags, index) => {
  const ends = tags.split('><').map((tag) => `</${tag.split(' ')[0]}>`);
  const link = anchor(`?clinic=/kept-${index}.json`);
  return `<${tags}>${link}${ends.reverse().join('')}`;
});
const keptFiles = Object.fromEntries(
  keeping.map((_, index) => [`/kept-${index}.json`, json({anagen: 1})]),
);

const silentOn = (...parts) => ({
  expect({text}) {
    const said = parts.filter((part) => text.includes(part));
    if (said.length) throw new Error(`  says ${said.join(', ')}:\n${text}`);
  },
});

const forbidsAll = (paths) => ({
  expect({text}) {
    const [, forbidden] = /forbids (.*): found connect-src/.exec(text);
    const unsaid = paths.filter((path) => !`${forbidden},`.includes(`${path},`));
    if (unsaid.length) throw new Error(`  does not say that it forbids ${unsaid.join(', ')}`);
  },
});

/** A page whose own policy lets it ask for no file. */
const here = (name, body, {head, ...around}) =>
  onServer({
    name: `where the page may ask for no file: ${name}`,
    page: html(pageOf(body, {head}), NO_FILES),
    files: FILES,
    ...around,
  });

/** A folder whose pages may ask for no file. */
const there = (name, body, {head, paths = [PAGE, TIMELINE], ...around}) =>
  onServer({
    name: `where the opened page may ask for no file: ${name}`,
    page: html(pageOf(body, {head})),
    files: FILES,
    change: (files) => paths.forEach((path) => withHeaders(files, path, NO_FILES)),
    ...around,
  });

const refused = (path) => `${path}: found connect-src 'none'.`;
const isRefused = {says: [refused('/clinic.json'), "Add 'self' to connect-src.", '1 mistake\n']};
const isFine = {status: 0, says: ['page.html: fine\n'], ...silentOn('connect-src')};

const inThisPage = [
  here('a link that becomes a widget names a clinic file', alone(), isRefused),
  here('a link in a paragraph of its own, below another', `<main><p>Hi.</p>${alone()}</main>`, isRefused),
  here('a link as all that a block holds', `<div><b>${anchor()}</b></div>`, isRefused),
  here('a link with line breaks around it', `<div><br>${anchor()}</div>`, isRefused),
  here('a link whose block is styled, with nothing beside it', `<div class="row">${alone()}</div>`, isRefused),
  here('a link to a finder names all its files', alone('?src=/help.json&places=/places.json'), {
    files: {...FILES, '/help.json': json([{id: 'a', name: 'A'}]), '/places.json': json([])},
    says: ['/help.json, http', refused('/places.json'), '1 mistake\n'],
  }),
  here('two links name clinic files, of which the first counts', alone() + alone('?clinic=/other.json', TIMELINE), {
    says: [refused('/clinic.json'), '/other.json is not read', '2 mistakes\n'],
    ...silentOn('/other.json: found'),
  }),
  here('a frame comes before the link that names the same file', frame() + alone(), {
    head: undefined,
    ...isRefused,
  }),
  here('a link in a sentence comes before the one that counts', sentence() + alone('?clinic=/other.json'), {
    says: [refused('/other.json'), '1 mistake\n'],
  }),
  here('a clinic file of a link counts for nothing where the page names its own', `<p data-anagen-clinic="/other.json">x</p>${alone()}`, {
    says: [refused('/other.json'), '/clinic.json is not read', '2 mistakes\n'],
    ...silentOn('/clinic.json: found'),
  }),
  here('a link in a sentence', sentence(), isFine),
  here('links in what keeps them', kept.join(''), {files: keptFiles, ...isFine}),
  ...['style="float: left"', 'hidden', 'class="x"'].map((mark) =>
    here(`a link that may not stand on a line of its own: ${mark}`, `<div>Hi.<p ${mark}>${anchor()}</p></div>`, isFine),
  ),
  here('a link on a page without the script', alone(), {head: '', ...isFine}),
  here('a frame', frame(), isFine),
  here('a file that a timeline does not ask for', alone('?src=/other.json', TIMELINE), isFine),
  here('a link beside others, where styles decide', `<div class="row">${alone()}<p>Hi.</p></div>`, isFine),
  here('a link that styles may put on a line', `<div>Hi.<a class="button" href="${PAGE}${CLINIC}">x</a></div>`, isFine),
  here('a styled element around a link', `<div class="x">${anchor()}</div>`, isFine),
  here('an element that nobody knows around links', `<my-row>${alone()}${alone()}</my-row>`, isFine),
  here('a link whose clinic file styles may put first', `<div class="row">${alone('?clinic=/other.json')}<p>Hi.</p></div>${alone()}`, isFine),
]; // prettier-ignore

const inOpenedPage = [
  there('a frame names a clinic file', frame(), {
    ...isRefused,
    says: [`The policy of http`, `${PAGE} forbids http`, ...isRefused.says],
  }),
  there('a link in a sentence', sentence(), isRefused),
  there('a link below other words of its paragraph', `<p>Hi.<br>${anchor()}</p>`, isRefused),
  there('links in what keeps them', kept.join(''), {files: keptFiles, says: ['1 mistake\n'], ...forbidsAll(Object.keys(keptFiles))}),
  there('a link on a page without the script', alone(), {head: '', ...isRefused}),
  there('two frames of one page name a file each', frame() + frame('?clinic=/other.json'), {
    says: ['/clinic.json, http', refused('/other.json'), '1 mistake\n'],
  }),
  there('frames of two pages name one file', frame() + frame(CLINIC, TIMELINE), {
    paths: [TIMELINE],
    says: [`${TIMELINE} forbids http`, refused('/clinic.json'), '1 mistake\n'],
  }),
  there('a link that becomes a widget comes before a frame of the same page', alone('?clinic=/other.json') + frame(), {
    ...isRefused,
    ...silentOn('/other.json: found'),
  }),
  there('a frame whose page has moved with all its folder', frame('?clinic=clinic.json').replace('/anagen/', '/old/'), {
    files: {
      [PAGE.replace('anagen', 'old')]: {status: 302, headers: {location: PAGE}},
      '/old/pages/en/clinic.json': json({anagen: 1}),
    },
    says: [refused('/anagen/pages/en/clinic.json'), "Add 'self' to connect-src."],
  }),
  there('a link that becomes a widget', alone(), isFine),
  there('a link where styles decide', `<div class="row">${alone()}<p>Hi.</p></div>`, isFine),
  there('a link in a sentence whose words styles may part', `<p>See <b class="x">${anchor()}</b></p>`, isFine),
  there('a frame that names no file', frame('?country=GB'), isFine),
  there('a file of another server', frame('?clinic=https://other.invalid/x.json'), {
    says: ['no file on the page’s own server', '1 mistake\n'],
    ...silentOn('connect-src'),
  }),
  there('what stands at the address is no page of ours', frame(), {
    change: (files) => (files[PAGE] = html('<p>Sign in', NO_FILES)),
    ...silentOn('connect-src'),
    says: ['page.html'],
  }),
]; // prettier-ignore

export const namedPolicyChecks = [...inThisPage, ...inOpenedPage];
