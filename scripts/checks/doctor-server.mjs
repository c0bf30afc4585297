// What `anagen doctor` says about a page on a server. The servers are on this machine.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {built, expectStatus, expectText} from './cli-run.mjs';
import {folderFiles, version} from './doctor-folder.mjs';
import {namedFileChecks} from './doctor-named-files.mjs';
import {namedPolicyChecks} from './doctor-named-policies.mjs';
import {readyPageChecks} from './doctor-ready-pages.mjs';
import {doctor, html, json, onServer, opens, serverWith, withHeaders} from './doctor-on-server.mjs';
import {pageOf} from './doctor-pages.mjs';

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../site/clinic.json'), 'utf8'),
);

const chunk = (files, start) =>
  Object.keys(files).find((path) => path.startsWith(`/anagen/${start}`));
const without = (files, name) => {
  for (const file of Object.values(files)) {
    file.headers = {...file.headers};
    delete file.headers[name];
  }
};

/** As an optimizer, or a mix of two versions, would have it. */
const rewrite = (files, path) => {
  files[path] = {headers: {...files[path].headers}, body: '/* fast */'};
  delete files[path].headers['content-encoding'];
};

const theFolder = [
  onServer({
    name: 'all is well, and nothing is asked for but the page and its folder',
    status: 0,
    says: [`/anagen/anagen.js  (version ${version})`, 'page.html: fine\n'],
    expect({text, asked}) {
      if (text.includes('Good to know')) throw new Error(`  has something to say:\n${text}`);
      const others = asked.filter((path) => path !== '/page.html' && !path.startsWith('/anagen/'));
      if (others.length > 0) throw new Error(`  asks for ${others.join(', ')}`);
      if (new Set(asked).size !== asked.length) throw new Error('  asks twice');
    },
  }),
  onServer({
    name: 'a file is missing',
    change: (files) => delete files[chunk(files, 'core-')],
    says: ['is not there: the server answers 404', 'Copy the whole Anagen folder', '1 mistake\n'],
  }),
  onServer({
    name: 'an upload ended before two chunks came',
    change(files) {
      delete files[chunk(files, 'core-')];
      delete files[chunk(files, 'therapy-comparison.en-')];
    },
    says: [
      '2 files of http',
      '/anagen/ are not there: core-',
      ', therapy-comparison.en-',
      '1 mistake\n',
    ],
  }),
  onServer({
    name: 'most files are missing',
    change(files) {
      for (const path of Object.keys(files)) if (/-.{6}\.js$/.test(path)) delete files[path];
    },
    says: [' files of http', 'are not there: adopt-styles-', ' and ', ' more.', '1 mistake\n'],
    expect({text}) {
      const names = /are not there: (.*) and (\d+) more\./.exec(text)?.[1].split(', ') ?? [];
      if (names.length !== 5) throw new Error(`  names ${names.length}`);
    },
  }),
  onServer({
    name: 'a web page stands in the place of a script',
    change: (files) => (files[chunk(files, 'core-')] = html('<!doctype html>Not found')),
    says: ['is a web page, where a script is expected'],
  }),
  onServer({
    name: 'scripts have the wrong type',
    change: (files) => withHeaders(files, '/anagen/anagen.js', {'content-type': 'text/plain'}),
    says: ['is sent as “text/plain”, but browsers expect text/javascript'],
  }),
  onServer({
    name: 'a script was changed',
    change: (files) => rewrite(files, chunk(files, 'core-')),
    says: ['is not the file that belongs to version', '1 mistake\n'],
  }),
  onServer({
    name: 'two chunks are those of another version',
    change(files) {
      rewrite(files, chunk(files, 'kit.es-'));
      rewrite(files, chunk(files, 'support-finder.phone-'));
    },
    says: [
      `are not those of version ${version}: kit.es-`,
      ', support-finder.phone-',
      'Copy the whole Anagen folder',
      '1 mistake\n',
    ],
  }),
  onServer({
    name: 'the list of hashes is missing, as in older folders',
    change: (files) => delete files['/anagen/integrity.json'],
    status: 0,
    says: [`(version ${version})`, 'integrity.json is not there', 'not all were looked at', 'fine'],
  }),
  onServer({
    name: 'no caching',
    change: (files) => without(files, 'cache-control'),
    status: 0,
    says: [
      'never changes, but nothing says how long it may be kept.',
      'immutable',
      'The same is true of',
    ],
  }),
  onServer({
    name: 'the loader is kept for a year',
    change: (files) =>
      withHeaders(files, '/anagen/anagen.js', {'cache-control': 'max-age=31536000'}),
    status: 0,
    says: ['may be kept for 365 days', 'max-age=3600'],
  }),
  onServer({
    name: 'no compression',
    files: folderFiles('/anagen/', {compressed: false}),
    status: 0,
    says: ['is sent without compression', 'gzip or brotli'],
  }),
  onServer({
    name: 'no compression, with the classic script',
    page: html(
      pageOf().replace('type="module" src="/anagen/anagen.js"', 'src="/anagen/anagen.classic.js"'),
    ),
    files: folderFiles('/anagen/', {compressed: false}),
    status: 0,
    says: ['page.html  anagen.js, which anagen.classic.js brings\n', 'is sent without compression'],
  }),
  onServer({
    name: 'a hash in the tag that is another’s',
    page: html(pageOf().replace('type="module"', 'type="module" integrity="sha384-AAAA"')),
    says: [':2:', 'integrity says another hash'],
  }),
  onServer({
    name: 'hashes in both tags that are others’',
    page: html(
      pageOf()
        .replace('type="module"', 'type="module" integrity="sha384-AAAA"')
        .replace('<link', '<link integrity="sha384-AAAA"'),
    ),
    says: ['  integrity of anagen.', 'The same is true of 1 more: integrity of anagen.'],
  }),
  ...[401, 403].map((status) =>
    onServer({
      name: `the folder answers ${status}`,
      change: (files) => {
        for (const path of Object.keys(files))
          if (path.startsWith('/anagen/')) files[path] = {status};
      },
      says: [
        `are not given out, the server answers ${status}: `,
        'Let everybody have the Anagen folder',
        '1 mistake\n',
      ],
      expect({text}) {
        if (text.includes('Copy the whole')) throw new Error(`  says to copy it:\n${text}`);
      },
    }),
  ),
  onServer({
    name: 'nothing of the folder is at the address',
    change: (files) => {
      for (const path of Object.keys(files)) if (path.startsWith('/anagen/')) delete files[path];
    },
    says: ['Or correct the address: nothing of the folder is there.', '1 mistake\n'],
  }),
  onServer({
    name: 'two folders of different versions',
    page: html(
      pageOf(undefined).replace(
        '</head>',
        '<script type="module" src="/old/anagen.js"></script></head>',
      ),
    ),
    files: {
      '/old/anagen.js': json(''),
      '/old/integrity.json': json({version: '0.1.0', files: {}}),
    },
    says: [`/anagen/ (version ${version}) and`, '/old/ (version 0.1.0)'],
  }),
];

const FRAMED = '/anagen/pages/en/therapy-comparison.html';
const FRAME = `<iframe src="${FRAMED}" title="x" height="9"></iframe>`;

const base = `/anagen/${version}/`;
const vouching = (hashes) =>
  html(
    pageOf(undefined, {
      head: `<script type="importmap">${JSON.stringify({integrity: hashes})}</script><link rel="stylesheet" href="${base}anagen.css"><script type="module" src="${base}anagen.js"></script>`,
    }),
  );
const versioned = folderFiles(base);
const hashes = Object.fromEntries(
  Object.entries(JSON.parse(versioned[`${base}integrity.json`].body).files).map(([path, hash]) => [
    base + path,
    hash,
  ]),
);

const once = (text, part) => {
  const count = text.split(part).length - 1;
  if (count !== 1) throw new Error(`  says ${count} times, not once: ${part}\n${text}`);
};

const theRest = [
  onServer({
    name: 'a page that vouches for a version',
    files: versioned,
    page: vouching(hashes),
    status: 0,
    says: ['page.html: fine\n'],
  }),
  onServer({
    name: 'a page that vouches for files as they were before',
    files: versioned,
    page: vouching({...hashes, [`${base}anagen.js`]: 'sha384-AAAA'}),
    says: ['The import map has other hashes than the files', 'refuse 1 of them'],
  }),
  onServer({
    name: 'a policy in a header',
    page: html(pageOf(), {'content-security-policy': "script-src 'self', style-src 'none'"}),
    says: ["Add 'self' to style-src.", '1 mistake\n'],
  }),
  onServer({
    name: 'a policy with a sandbox',
    page: html(pageOf(), {'content-security-policy': 'sandbox'}),
    says: ['sandbox without allow-scripts'],
  }),
  onServer({
    name: 'a policy with a sandbox that takes the page’s origin',
    page: html(pageOf(), {'content-security-policy': 'sandbox allow-scripts'}),
    says: [
      'a sandbox without allow-same-origin',
      'Add allow-same-origin to sandbox',
      '1 mistake\n',
    ],
  }),
  onServer({
    name: 'such a sandbox, and a folder that everybody may use',
    page: html(pageOf(), {'content-security-policy': 'sandbox allow-scripts'}),
    files: folderFiles('/anagen/', {headers: {'access-control-allow-origin': '*'}}),
    status: 0,
    says: ['page.html: fine\n'],
  }),
  onServer({
    name: 'the clinic file is not there',
    page: html(pageOf(`<p data-anagen-clinic="/clinic.json">x</p>`)),
    says: ['clinic.json did not load: found status 404'],
  }),
  onServer({
    name: 'the clinic file has a mistake, and adds an option',
    page: html(
      pageOf(
        `<anagen-therapy-comparison data-anagen-clinic="/clinic.json" options="${example.added[0].id}"><p>x</p></anagen-therapy-comparison>`,
      ),
    ),
    files: {'/clinic.json': json({anagen: 1, added: example.added, email: 'nobody'})},
    says: [
      '  email',
      'found “nobody”',
      '/clinic.json: 1 mistake',
      'fine, but not a file that it names',
    ],
  }),
  ...['a href', 'iframe title="x" height="9" src'].map((start) =>
    onServer({
      name: `files that the address of ${start.split(' ')[0]} names are not there`,
      page: html(
        pageOf(
          `<${start}="/anagen/pages/en/support-finder.html?clinic=/klinik.json&src=/nope.json&places=np.json">x</${start.split(' ')[0]}>`,
        ),
      ),
      says: [
        `page.html:4:`,
        `  clinic in ${start.split(' ').at(-1)}\n`,
        '/klinik.json did not load: found status 404',
        '/nope.json did not load: found status 404',
        '/anagen/pages/en/np.json did not load: found status 404',
        `or correct places in ${start.split(' ').at(-1)}.`,
        '3 mistakes\n',
      ],
    }),
  ),
  onServer({
    name: 'a file that several addresses name has a mistake, and is told of once',
    page: html(
      pageOf(
        ['en', 'es']
          .map(
            (lang) =>
              `<p><a href="/anagen/pages/${lang}/therapy-comparison.html?clinic=/clinic.json&options=${example.added[0].id}">x</a></p>`,
          )
          .join(''),
      ),
    ),
    files: {'/clinic.json': json({anagen: 1, added: example.added, email: 'nobody'})},
    says: ['found “nobody”', '/clinic.json: 1 mistake\n', 'fine, but not a file that it names'],
    expect({text, asked}) {
      once(text, 'found “nobody”');
      if (asked.filter((path) => path === '/clinic.json').length !== 1)
        throw new Error('  asks twice');
    },
  }),
  onServer({
    name: 'a directory and a file of places',
    page: html(
      pageOf(
        '<anagen-support-finder src="/help.json" places="/places.json"><p>x</p></anagen-support-finder>',
      ),
    ),
    files: {'/help.json': json([{name: 'A'}]), '/places.json': json({})},
    says: ['/help.json:', 'places.json did not load: found no list in JSON'],
  }),
  onServer({
    name: 'a frame that its page forbids, and a link that leads nowhere',
    page: html(pageOf(`${FRAME}<a href="/anagen/pages/es/support-finder.html?country=GB">x</a>`)),
    change(files) {
      withHeaders(files, FRAMED, {'x-frame-options': 'DENY'});
      delete files['/anagen/pages/es/support-finder.html'];
    },
    says: ['found X-Frame-Options: DENY', 'support-finder.html is not there', '2 mistakes\n'],
    expect({asked}) {
      if (asked.some((path) => path.includes('?'))) throw new Error('  sends settings');
    },
  }),
  onServer({
    name: 'a frame that its page forbids by a list',
    page: html(pageOf(FRAME)),
    change: (files) =>
      withHeaders(files, FRAMED, {
        'content-security-policy': 'frame-ancestors https://other.example',
        'x-frame-options': 'SAMEORIGIN',
      }),
    says: ['found frame-ancestors https://other.example', '1 mistake\n'],
  }),
  onServer({
    name: 'a frame of a page that only its own host may frame, on that host',
    page: html(pageOf(FRAME)),
    change: (files) => withHeaders(files, FRAMED, {'x-frame-options': 'SAMEORIGIN'}),
    status: 0,
    says: ['fine'],
  }),
];

const LINK = '<a href="/anagen/pages/es/support-finder.html?country=GB">x</a>';

const theReadyPages = [
  opens(FRAME, {
    name: 'all is well with a frame, and nothing is asked for twice',
    status: 0,
    says: ['page.html: fine\n'],
    expect({text, asked}) {
      if (text.includes('Good to know')) throw new Error(`  has something to say:\n${text}`);
      if (new Set(asked).size !== asked.length) throw new Error('  asks twice');
      const others = asked.filter((path) =>
        /(builder|docs|support-finder.*(css|html)$)/.test(path),
      );
      if (others.length > 0) throw new Error(`  asks for ${others.join(', ')}`);
    },
  }),
  opens(FRAME, {
    name: 'the style of a framed page is missing, and what it is run by',
    change(files) {
      delete files[chunk(files, 'pages/therapy-comparison-')];
      delete files['/anagen/pages/page.js'];
    },
    says: [
      '2 files of http',
      '/anagen/ are not there: pages/page.js, pages/therapy-comparison-',
      '1 mistake\n',
    ],
  }),
  opens(LINK, {
    name: 'the chunks of a linked page are missing',
    change: (files) => delete files[chunk(files, 'core-')],
    says: ['core-', 'is not there: the server answers 404', '1 mistake\n'],
  }),
  opens(LINK, {
    name: 'a linked page is of another version',
    change: (files) => (files['/anagen/pages/es/support-finder.html'] = html('<p>Old')),
    says: ['support-finder.html is not the file that belongs to version', '1 mistake\n'],
  }),
  opens(FRAME, {
    name: 'a clinic has its own colors',
    change: (files) => rewrite(files, '/anagen/pages/theme.css'),
    status: 0,
    says: ['page.html: fine\n'],
  }),
  opens(FRAME, {
    name: 'the file for a clinic’s colors is missing',
    change: (files) => delete files['/anagen/pages/theme.css'],
    says: ['theme.css is not there', '1 mistake\n'],
  }),
];

const everyPage = (files, headers) => {
  for (const path of Object.keys(files)) {
    if (path.startsWith('/anagen/pages/') && path.endsWith('.html'))
      withHeaders(files, path, headers);
  }
};
const LINKS = ['en', 'es', 'ar']
  .map((lang) => `<p><a href="/anagen/pages/${lang}/regrowth-timeline.html">x</a></p>`)
  .join('');
const theirPolicies = [
  opens(FRAME, {
    name: 'a framed page forbids its own scripts',
    change: (files) =>
      withHeaders(files, FRAMED, {
        'content-security-policy': "script-src 'none', style-src 'self'",
      }),
    says: [
      `The policy of http`,
      `${FRAMED} forbids`,
      "found script-src 'none'",
      "Add 'self' to script-src.",
      '1 mistake\n',
    ],
  }),
  opens(FRAME, {
    name: 'a framed page forbids its own styles in the page itself',
    change(files) {
      const text = readFileSync(join(built, '../cdn/pages/en/therapy-comparison.html'), 'utf8');
      const meta = `<meta http-equiv="content-security-policy" content="style-src 'none'">`;
      files[FRAMED] = html(text.replace('<meta', `${meta}<meta`));
      delete files['/anagen/integrity.json'];
    },
    says: ["Add 'self' to style-src.", '1 mistake\n'],
  }),
  opens(LINKS, {
    name: 'all linked pages forbid their scripts and styles',
    change: (files) => everyPage(files, {'content-security-policy': "default-src 'none'"}),
    says: [
      "Add 'self' to script-src.",
      "Add 'self' to style-src.",
      'The same is true of 2 more: /anagen/pages/es/regrowth-timeline.html, /anagen/pages/ar/',
      '2 mistakes\n',
    ],
  }),
  opens(`${FRAME}${FRAME}`, {
    name: 'a page that is framed twice runs no script',
    change: (files) => withHeaders(files, FRAMED, {'content-security-policy': 'sandbox'}),
    says: ['sandbox without allow-scripts', '1 mistake\n'],
  }),
  opens(FRAME, {
    name: 'a framed page whose policy is right',
    change: (files) =>
      withHeaders(files, FRAMED, {'content-security-policy': "default-src 'self'"}),
    status: 0,
    says: ['fine\n'],
  }),
];

const theirNames = [
  onServer({
    name: 'a frame and a link of pages that nobody ever made are told of once',
    page: html(
      pageOf(
        '<iframe src="/anagen/pages/en/regrowth-timelin.html" title="x" height="9"></iframe><p><a href="/anagen/pages/fr/regrowth-timeline.html">x</a></p>',
      ),
    ),
    says: ['no widget “regrowth-timelin”', 'no pages in “fr”', '2 mistakes\n'],
  }),
];

const USES = 'allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals allow-downloads';
const ISOLATED = FRAME.replace('<iframe', `<iframe sandbox="allow-scripts ${USES}"`);

const theirSandboxes = [
  opens(`${ISOLATED}${ISOLATED}`, {
    name: 'a frame’s sandbox, and no word that lets pages without an origin have the files',
    says: ['sandbox has no allow-same-origin', 'The same is true of 1 more', '1 mistake\n'],
  }),
  opens(ISOLATED, {
    name: 'a frame’s sandbox, and files that anybody may have',
    files: folderFiles('/anagen/', {headers: {'access-control-allow-origin': '*'}}),
    status: 0,
    says: ['page.html: fine\n'],
  }),
  opens(ISOLATED.replace('allow-scripts', 'allow-same-origin allow-scripts'), {
    name: 'a frame’s sandbox that leaves it its origin',
    status: 0,
    says: ['page.html: fine\n'],
  }),
];

const theAddress = [
  onServer({
    name: 'the address of the script is misspelt, and that of the style sheet is right',
    page: html(pageOf().replace('src="/anagen/', 'src="/anagn/')),
    says: [
      '/anagn/anagen.js is not there: the server answers 404',
      'Copy the whole Anagen folder',
      'Or correct the address: there is an Anagen folder at http',
      '1 mistake\n',
    ],
    expect({text}) {
      once(text, '/anagen/, ');
      if (text.includes('integrity.json')) throw new Error(`  tells of the list:\n${text}`);
    },
  }),
  onServer({
    name: 'the address of the style sheet is misspelt',
    page: html(pageOf().replace('href="/anagen/', 'href="/anagn/')),
    says: ['/anagn/anagen.css is not there', 'Or correct the address: there is', '1 mistake\n'],
  }),
  onServer({
    name: 'a file is missing from the only folder',
    change: (files) => delete files['/anagen/anagen.css'],
    says: ['anagen.css is not there', '1 mistake\n'],
    expect({text}) {
      if (text.includes('correct the address')) throw new Error(`  guesses:\n${text}`);
    },
  }),
];

const noPages = [
  {name: 'a page that is not there', page: {status: 404}, says: ['status 404']},
  {name: 'a page behind a sign-in', page: {status: 401}, says: ['status 401', 'saved']},
  {
    name: 'a picture',
    page: {headers: {'content-type': 'image/png'}, body: 'x'},
    says: ['“image/png”'],
  },
  {name: 'an empty page', page: html(''), says: ['nothing: it is empty']},
  {name: 'a page of 11 MB', page: html('<p>'.repeat(4e6)), says: ['more than 10 MB']},
  {name: 'a server that never answers', page: {hangs: true}, says: ['no answer within 10 seconds']},
].map(onServer);

/** A page on one host with a folder on another. */
const elsewhere = ({name, body = '', headers, status, says}) => ({
  name: `on two servers: ${name}`,
  async check() {
    const files = folderFiles('/anagen/', {headers});
    const folder = await serverWith(files);
    const third = await serverWith({});
    const page = pageOf(
      `<anagen-therapy-comparison data-anagen-clinic="${third.url}/clinic.json"><p>x</p></anagen-therapy-comparison>${body}`,
    ).replaceAll('"/anagen/', `"${folder.url}/anagen/`);
    const server = await serverWith({'/page.html': html(page)});
    try {
      const result = await doctor(`${server.url}/page.html`);
      expectStatus(result, status);
      expectText(result.text, ...says, 'clinic.json was not looked into: it is on another host');
      if (third.asked.length > 0) throw new Error(`  asks a third host for ${third.asked}`);
    } finally {
      for (const one of [folder, third, server]) one.close();
    }
  },
});

const unreachable = {
  name: 'on two servers: nobody answers at the folder’s host',
  async check() {
    const gone = await serverWith({});
    gone.close();
    const page = pageOf(
      `<anagen-therapy-comparison><p>x</p></anagen-therapy-comparison>${FRAME}${LINKS}`,
    );
    const server = await serverWith({
      '/page.html': html(page.replaceAll('"/anagen/', `"${gone.url}/anagen/`)),
    });
    try {
      const {status, text} = await doctor(`${server.url}/page.html`);
      expectStatus({status, text}, 1);
      expectText(
        text,
        `${gone.url}/anagen/anagen.css can’t be had`,
        'The same is true of 5 more: anagen.js, ',
        '1 mistake\n',
      );
      if (text.includes('integrity.json')) throw new Error(`  tells of the list:\n${text}`);
    } finally {
      server.close();
    }
  },
};

export const serverChecks = [
  ...namedFileChecks,
  ...namedPolicyChecks,
  ...readyPageChecks,
  ...theFolder,
  ...theRest,
  ...theReadyPages,
  ...theirPolicies,
  ...theirNames,
  ...theirSandboxes,
  ...theAddress,
  ...noPages,
  unreachable,
  elsewhere({
    name: 'the folder’s host lets nobody else use its scripts',
    status: 1,
    says: ['no Access-Control-Allow-Origin that fits', '1 mistake\n'],
  }),
  elsewhere({
    name: 'a frame of a page that only its own host may frame',
    body: FRAME,
    headers: {'access-control-allow-origin': '*', 'x-frame-options': 'SAMEORIGIN'},
    status: 1,
    says: ['forbids to be framed here: found X-Frame-Options: SAMEORIGIN.', '1 mistake\n'],
  }),
  elsewhere({
    name: 'the folder’s host lets everybody use its scripts',
    headers: {'access-control-allow-origin': '*'},
    status: 0,
    says: ['page.html: fine\n'],
  }),
];
