import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readBase} from '../../site/builder/models/address.js';
import {escapeAttribute, escapeText} from '../../site/builder/models/markup.js';
import {problemOfTag, readTag} from '../../site/builder/models/page-language.js';
import {headLines, linkBelow, snippet, type Wanted} from '../../site/builder/models/snippet.js';

const wanted: Wanted = {
  widget: 'support-finder',
  lang: 'en',
  pageLang: 'en-GB',
  settings: [['country', 'GB']],
  base: '/anagen/',
  clinic: '',
  fallback: 'Ask us.',
  linkText: 'Find help',
};
const head = {base: '/anagen/', clinic: '', nonce: {script: false, style: false}};
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('a snippet', () => {
  it('is the element', () =>
    expect(snippet('element', wanted)).to.equal(
      '<anagen-support-finder country="GB">\n  <p>Ask us.</p>\n</anagen-support-finder>',
    ));
  it('is a placeholder', () =>
    expect(snippet('placeholder', wanted)).to.equal(
      '<div data-anagen="support-finder" data-anagen-country="GB">\n  <p>Ask us.</p>\n</div>',
    ));
  it('is a link to the page in that language', () =>
    expect(snippet('link', {...wanted, lang: 'es'})).to.equal(
      '<p><a href="/anagen/pages/es/support-finder.html?country=GB" lang="es">Find help</a></p>',
    ));
  it('is a link that stays one, for below a frame', () => {
    expect(linkBelow(wanted, true)).to.equal(
      '<p><a href="/anagen/pages/en/support-finder.html?country=GB" data-anagen-keep="true">Find help</a></p>',
    );
    expect(linkBelow(wanted, false)).to.equal(snippet('link', wanted));
  });
  it('is a frame with a name', () => {
    const frame = parse(snippet('frame', wanted)).querySelector('iframe')!;
    expect(frame.getAttribute('src')).to.equal('/anagen/pages/en/support-finder.html?country=GB');
    expect(frame.title).to.equal('Find help');
    expect(frame.getAttribute('frameborder'), 'no border of the browser’s own').to.equal('0');
  });
  it('writes a bare name as one, and with a value where editors want one', () => {
    const asks: Wanted = {...wanted, settings: [['allow-location', '']]};
    expect(snippet('element', asks)).to.include('<anagen-support-finder allow-location>');
    expect(snippet('placeholder', asks)).to.include('data-anagen-allow-location="true"');
    expect(snippet('frame', asks)).to.include('allow="geolocation"');
  });
  it('is written from right to left in Arabic', () =>
    expect(snippet('element', {...wanted, lang: 'ar'})).to.include('lang="ar" dir="rtl"'));
  it('is written from left to right on an Arabic page', () =>
    expect(snippet('element', {...wanted, pageLang: 'ar'})).to.include('lang="en" dir="ltr"'));
  it('takes the clinic file along to a page of its own', () =>
    expect(snippet('link', {...wanted, settings: [], clinic: '/clinic.json'})).to.include(
      '?clinic=/clinic.json"',
    ));
});

describe('the language of a snippet', () => {
  const langIn = (lang: string, pageLang: string) =>
    (['element', 'placeholder', 'link'] as const).map((form) =>
      parse(snippet(form, {...wanted, lang, pageLang}))
        .querySelector('[lang]')
        ?.getAttribute('lang'),
    );
  const unwritten = [undefined, undefined, undefined];

  for (const page of ['en', 'en-GB', 'EN-us', ' en-AU ', 'en-Latn-IE', 'en_GB', 'en-']) {
    it(`is left to a page in “${page}”`, () => expect(langIn('en', page)).to.deep.equal(unwritten));
  }
  for (const page of ['', 'es', 'es-MX', 'de', '?', 'cy-GB']) {
    it(`is written on a page in “${page}”`, () =>
      expect(langIn('en', page)).to.deep.equal(['en', 'en', 'en']));
  }
  it('is left to the page in Arabic, too, with its direction', () => {
    expect(langIn('ar', 'ar-SA')).to.deep.equal(unwritten);
    expect(snippet('element', {...wanted, lang: 'ar', pageLang: 'ar'})).to.not.include('dir');
  });

  for (const [tag, read] of [
    ['en_GB', 'en'],
    ['es-', 'es'],
    ['?', ''],
  ]) {
    it(`is read as far as it goes where “${tag}” is no tag, which is said`, () => {
      expect(readTag(tag)).to.equal(read);
      const problem = problemOfTag(tag)!;
      expect(problem).to.include(`Found “${tag}”. Expected a language like en`);
      expect(problem.includes('counts as plain')).to.equal(read !== '');
    });
  }
  for (const tag of ['', 'en', 'en-GB', 'zh-Hant-TW']) {
    it(`is no problem as “${tag}”`, () => expect(problemOfTag(tag)).to.be.undefined);
  }
});

describe('the lines for the head', () => {
  it('are a style sheet and a script', () =>
    expect(headLines(head)).to.equal(
      '<link rel="stylesheet" href="/anagen/anagen.css">\n<script type="module" src="/anagen/anagen.js"></script>',
    ));
  it('have the hashes, and a list of more before the script', () => {
    const lines = headLines({
      ...head,
      integrity: {script: 'sha384-a', style: 'sha384-b'},
      importMap: '{"integrity":{}}',
    });
    const body = new DOMParser().parseFromString(lines, 'text/html').head;
    const [map, script] = body.querySelectorAll('script');
    expect(map.type).to.equal('importmap');
    expect([script.integrity, script.crossOrigin]).to.deep.equal(['sha384-a', 'anonymous']);
    const style = body.querySelector('link')!;
    expect([style.integrity, style.crossOrigin]).to.deep.equal(['sha384-b', 'anonymous']);
  });
});

describe('any text', () => {
  // A parser reads these as others, whoever writes them.
  const text = fc.string({unit: 'binary'}).map((value) => value.replace(/[\0\r]/g, ''));

  it('comes back out of an attribute as it went in', () =>
    fc.assert(
      fc.property(text, (value) => {
        const {firstElementChild} = parse(`<p title="${escapeAttribute(value)}">x</p>`);
        expect(firstElementChild!.getAttribute('title')).to.equal(value);
      }),
    ));
  it('comes back out of an element as it went in', () =>
    fc.assert(
      fc.property(text, (value) => {
        const {firstElementChild} = parse(`<b>${escapeText(value)}</b>`);
        expect(firstElementChild!.textContent).to.equal(value);
      }),
    ));
  it('adds no element and no attribute to a snippet', () =>
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('element', 'placeholder', 'link', 'frame'),
        (value, form) => {
          const body = parse(
            snippet(form, {
              ...wanted,
              settings: [['country', value || 'x']],
              fallback: value,
              linkText: value,
            }),
          );
          expect(body.children).to.have.length(1);
          expect(body.querySelectorAll('*').length).to.equal(form === 'frame' ? 1 : 2);
          const names = [...body.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
          expect(names.every((one) => /^[a-z-]+$/.test(one))).to.be.true;
        },
      ),
    ));
});

describe('the address of the folder', () => {
  it('may be a path, and lies on the page’s own host then', () =>
    expect(readBase(' /files/anagen ').base).to.deep.equal({
      href: '/files/anagen/',
      source: "'self'",
      elsewhere: false,
    }));
  it('may be on another host', () =>
    expect(readBase('https://files.example/anagen').base).to.deep.equal({
      href: 'https://files.example/anagen/',
      source: 'https://files.example/anagen/',
      elsewhere: true,
    }));
  for (const text of [
    '',
    'anagen/',
    '//files.example/',
    'http://files.example/',
    'ftp://x/',
    '/a b/',
    'https://x/?a',
    '/"><script>',
  ]) {
    it(`is named where it can’t be used: “${text}”`, () => {
      const {base, problem} = readBase(text);
      expect(base).to.be.undefined;
      expect(problem).to.include(`“${text}`);
    });
  }
  it('never gets a snippet written where it would be another', () =>
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.webUrl(), fc.string()), (text) => {
        const {base} = readBase(text);
        if (!base) return;
        const [script] = new DOMParser()
          .parseFromString(headLines({...head, base: base.href}), 'text/html')
          .querySelectorAll('script');
        expect(script.getAttribute('src')).to.equal(`${base.href}anagen.js`);
      }),
    ));
});
