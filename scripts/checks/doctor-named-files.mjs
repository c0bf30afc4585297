// What `anagen doctor` says about the files of a clinic that a page on a server names: in itself, or in the address of a
// link or a frame.
import {html, json, onServer, opens} from './doctor-on-server.mjs';
import {pageOf} from './doctor-pages.mjs';

const CLINIC = {'/clinic.json': json({anagen: 1})};
const moved = (location, status = 302) => ({status, headers: {location}});

const PAGE = '/anagen/pages/en/support-finder.html';
const frame = (search) => `<iframe src="${PAGE}${search}" title="x" height="9"></iframe>`;
const link = (search) => `<p><a href="${PAGE}${search}">x</a></p>`;

const lacks = (part) => ({
  expect({text}) {
    if (text.includes(part)) throw new Error(`  says ${part}:\n${text}`);
  },
});

const redirected = [
  ...Object.entries({'a frame': frame, 'a link': link}).map(([what, form]) =>
    onServer({
      name: `the file that the address of ${what} names is redirected`,
      page: html(pageOf(form('?clinic=/klinik.json'))),
      files: {...CLINIC, '/klinik.json': moved('/clinic.json')},
      says: [
        `  clinic in ${what === 'a link' ? 'href' : 'src'}\n`,
        '/klinik.json is redirected, and will be refused: found a redirect to http',
        '/clinic.json, expected the file itself',
        'Write the address that it is redirected to: clinic=/clinic.json\n',
        '1 mistake\n',
      ],
    }),
  ),
  onServer({
    name: 'the file that an address names is redirected to another server',
    page: html(pageOf(frame('?src=/help.json'))),
    files: {'/help.json': moved('https://other.invalid/help.json', 308)},
    says: [
      'found a redirect to https://other.invalid/help.json',
      'Let everybody read it without signing in',
      '1 mistake\n',
    ],
    ...lacks('Write the address'),
  }),
  onServer({
    name: 'the file that an address names is redirected to a page to sign in',
    page: html(pageOf(frame('?src=/help.json'))),
    files: {'/help.json': moved('/login', 303), '/login': html('<p>Sign in')},
    says: [
      'a redirect to http',
      '/login, expected',
      'it may lead to a page to sign in',
      '1 mistake\n',
    ],
    ...lacks('Write the address that'),
  }),
  onServer({
    name: 'the clinic file that the page itself names is redirected, which it may be',
    page: html(pageOf('<p data-anagen-clinic="/klinik.json">x</p>')),
    files: {...CLINIC, '/klinik.json': moved('/clinic.json')},
    status: 0,
    says: ['/klinik.json: fine', 'page.html: fine\n'],
  }),
  opens(link('?clinic=clinic.json').replaceAll('/anagen/', '/old/'), {
    name: 'a file beside a page that has moved with all its folder',
    files: {
      [PAGE.replace('anagen', 'old')]: moved(PAGE),
      '/old/pages/en/clinic.json': moved('/anagen/pages/en/clinic.json'),
      '/anagen/pages/en/clinic.json': json({anagen: 1}),
    },
    change(files) {
      for (const path of Object.keys(files))
        if (path.startsWith('/anagen/')) files[path.replace('anagen', 'old')] ??= files[path];
    },
    status: 0,
    says: ['clinic.json: fine', 'page.html: fine\n'],
  }),
];

const withheld = [401, 403].flatMap((status) => [
  onServer({
    name: `the clinic file is answered with ${status}`,
    page: html(pageOf('<p data-anagen-clinic="/clinic.json">x</p>')),
    files: {'/clinic.json': {status}},
    says: [
      `/clinic.json is not given out: the server answers ${status}`,
      'refuses it to visitors',
      'Let everybody read it without signing in',
      '1 mistake\n',
    ],
    ...lacks('Copy the file'),
  }),
  onServer({
    name: `the file of an address is answered with ${status}`,
    page: html(pageOf(frame('?src=/help.json'))),
    files: {'/help.json': {status}},
    says: ['  src in src\n', `/help.json is not given out: the server answers ${status}`],
    ...lacks('Copy the file'),
  }),
]);

const comparison = (search) =>
  `<p><a href="/anagen/pages/en/therapy-comparison.html${search}">x</a></p>`;
const withOption = (id) =>
  json({
    anagen: 1,
    added: [{id, name: 'Ours', what: 'Ours.', when: 'any', purpose: 'cover', found: 'Nothing.'}],
  });
const TWO = {'/clinic.json': withOption('of-ours'), '/other.json': withOption('of-others')};

const oneClinic = [
  onServer({
    name: 'two links that become widgets name two clinic files: the first counts for both',
    page: html(
      pageOf(
        `${comparison('?clinic=/clinic.json&options=of-ours')}
         ${comparison('?clinic=/other.json&options=of-others')}`,
      ),
    ),
    files: TWO,
    says: [
      '/other.json is not read: a page has one clinic file, and here it is /clinic.json',
      'For another clinic, use a frame',
      'has “of-others” in options, but expects',
      'of-ours',
      '2 mistakes\n',
    ],
  }),
  onServer({
    name: 'a link names another clinic file than the page itself',
    page: html(
      pageOf(
        `<p data-anagen-clinic="/clinic.json">x</p>${comparison('?clinic=/other.json&options=of-ours')}`,
      ),
    ),
    files: TWO,
    says: ['/other.json is not read', '1 mistake\n'],
  }),
  onServer({
    name: 'two frames have two clinic files',
    page: html(
      pageOf(
        ['clinic', 'other']
          .map((file) => frame(`?clinic=/${file}.json`).replace('title="x"', `title="${file}"`))
          .join(''),
      ),
    ),
    files: TWO,
    status: 0,
    says: ['page.html: fine\n'],
  }),
];

const SERVICES = json([{id: 'a', name: 'A', status: 'active', description: 'A.'}]);

const swapped = [
  onServer({
    name: 'a finder names a clinic file as its directory',
    page: html(pageOf('<anagen-support-finder src="/clinic.json">Call.</anagen-support-finder>')),
    files: CLINIC,
    says: [
      '/clinic.json is a clinic file, but src expects a directory.',
      'is named by data-anagen-clinic',
      '1 mistake\n',
    ],
  }),
  onServer({
    name: 'a page names a directory as its clinic file',
    page: html(pageOf('<p data-anagen-clinic="/help.json">x</p>')),
    files: {'/help.json': SERVICES},
    says: [
      '/help.json is a directory, but data-anagen-clinic expects a clinic file.',
      'is named by src',
      '1 mistake\n',
    ],
  }),
  onServer({
    name: 'an address names a directory as its clinic file',
    page: html(pageOf(frame('?clinic=/help.json'))),
    files: {'/help.json': SERVICES},
    says: ['/help.json is a directory, but clinic in src expects a clinic file.', '1 mistake\n'],
  }),
];

export const namedFileChecks = [...redirected, ...withheld, ...oneClinic, ...swapped];
