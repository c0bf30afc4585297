import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {merge, write} from '../../site/builder/models/csp/merge.js';
import {asDirectives, needsOf, type Need} from '../../site/builder/models/csp/needs.js';
import {readPolicies} from '../../site/builder/models/csp/read.js';
import {allows} from '../../site/builder/models/csp/sources.js';

const own: Need[] = [
  {directive: 'script-src', source: "'self'", why: 'x'},
  {directive: 'style-src', source: "'self'", why: 'x'},
];
const far: Need[] = [
  {directive: 'script-src', source: 'https://files.example/anagen/', why: 'x'},
  {directive: 'style-src', source: 'https://files.example/anagen/', why: 'x'},
];
const framed: Need[] = [{directive: 'frame-src', source: "'self'", why: 'x'}];
const hash: Need = {directive: 'script-src', source: "'sha256-abc='", why: 'x'};

const mergeText = (text: string, needs: Need[]) =>
  merge(readPolicies(text).policies[0].directives, needs);
const merged = (text: string, needs: Need[]) => write(mergeText(text, needs).directives);

describe('a policy that lets everything in', () => {
  for (const text of [
    "script-src 'self'; style-src 'self'",
    "default-src 'self'",
    "img-src 'none'",
    "default-src https:; object-src 'none'",
    'default-src HTTPS:',
    "script-src http:; style-src 'SELF'",
    "script-src * ; style-src 'unsafe-inline' *",
  ]) {
    it(`stays as it is: ${text}`, () => expect(mergeText(text, own).additions).to.deep.equal([]));
  }
});

describe('a policy in which something is missing', () => {
  it('gets the source where the directive is', () =>
    expect(merged("script-src https://cdn.example; style-src 'self'", own)).to.equal(
      "script-src https://cdn.example 'self'; style-src 'self'",
    ));

  it('gets a directive that has all that default-src has', () =>
    expect(merged('default-src https://cdn.example; img-src *', own)).to.equal(
      "default-src https://cdn.example; img-src *; script-src https://cdn.example 'self'; style-src https://cdn.example 'self'",
    ));

  it('loses the word none where a source comes beside it', () =>
    expect(merged("default-src 'none'; script-src 'NONE'", own)).to.equal(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    ));

  it('gets it where scripts in tags have a directive of their own', () =>
    expect(merged("script-src 'self'; script-src-elem https://cdn.example", own)).to.equal(
      "script-src 'self'; script-src-elem https://cdn.example 'self'",
    ));

  it('lends a frame what child-src has', () =>
    expect(merged("default-src 'none'; child-src https://video.example", framed)).to.equal(
      "default-src 'none'; child-src https://video.example; frame-src https://video.example 'self'",
    ));

  it('gets the folder of another host, not the whole host', () =>
    expect(merged("script-src 'self'; style-src https://files.example", far)).to.equal(
      "script-src 'self' https://files.example/anagen/; style-src https://files.example",
    ));
});

describe('trusted types', () => {
  it('need our name in a list of names', () =>
    expect(merged("require-trusted-types-for 'script'; trusted-types cms", own)).to.equal(
      "require-trusted-types-for 'script'; trusted-types cms anagen",
    ));
  it('need nothing where there is no list, or any name may be used', () => {
    expect(mergeText("require-trusted-types-for 'script'", own).additions).to.be.empty;
    expect(mergeText('trusted-types *', own).additions).to.be.empty;
  });
  it('need nothing for a frame alone', () =>
    expect(mergeText("trusted-types 'none'; frame-src 'self'", framed).additions).to.be.empty);
});

describe('a policy with nonces', () => {
  const both = {script: true, style: true};
  for (const [text, nonce] of [
    ["script-src 'nonce-r4nd0m' 'strict-dynamic'", {script: true, style: false}],
    ["script-src 'nonce-r4nd0m'; style-src 'self'", {script: true, style: false}],
    ["script-src 'self'; style-src 'nonce-r4nd0m'", {script: false, style: true}],
    ["script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'", both],
    ["default-src 'nonce-r4nd0m'", both],
    ["default-src 'NONCE-r4nd0m'", both],
    ["default-src 'nonce-r4nd0m' 'self'", {script: false, style: false}],
  ] as const) {
    it(`stays as it is, with the nonce on the tags that need it: ${text}`, () => {
      const {nonce: found, additions, blocked} = mergeText(text, own);
      expect({found, additions, blocked}).to.deep.equal({found: nonce, additions: [], blocked: []});
    });
  }
  it('needs the address of a frame, on which no nonce counts', () =>
    expect(merged("default-src 'nonce-r4nd0m'", framed)).to.equal(
      "default-src 'nonce-r4nd0m'; frame-src 'nonce-r4nd0m' 'self'",
    ));
  it('says that strict-dynamic without a nonce can’t be mended by a source', () =>
    expect(mergeText("script-src 'strict-dynamic' 'sha256-abc='", own).blocked).to.have.length(1));
});

describe('a list of hashes that stands in the page', () => {
  it('gets its hash', () =>
    expect(merged("script-src 'self'; style-src 'self'", [...own, hash])).to.equal(
      "script-src 'self' 'sha256-abc='; style-src 'self'",
    ));
  for (const other of ["'strict-dynamic'", "'sha256-x='", "'SHA384-x='", "'sha512-x='"]) {
    it(`gets its hash where ${other} ends the permission of all scripts in the page`, () =>
      expect(merged(`script-src 'unsafe-inline' ${other}`, [hash])).to.equal(
        `script-src 'unsafe-inline' ${other} 'sha256-abc='`,
      ));
  }
  it('needs no more than the nonce that there is', () =>
    expect(mergeText("script-src 'unsafe-inline' 'nonce-x'", [hash]).additions).to.be.empty);
  it('takes the permission from no other script in the page', () =>
    expect(mergeText("script-src 'self' 'unsafe-inline'; style-src *", [...own, hash]).additions).to
      .be.empty);
});

it('says that a sandbox stops scripts, and leaves it', () => {
  const {blocked, directives} = mergeText('sandbox allow-forms', own);
  expect(blocked).to.have.length(1);
  expect(write(directives)).to.equal('sandbox allow-forms');
});

describe('a source', () => {
  const address = 'https://files.example/anagen/';
  const fits: [string, boolean][] = [
    ['https://files.example', true],
    ['files.example', true],
    ['http://files.example', true],
    ['*.example', true],
    ['*.files.example', false],
    ['https://files.example:443', true],
    ['https://files.example:8443', false],
    ['https://files.example/anagen/', true],
    ['https://files.example/anagen', false],
    ['https://files.example/other/', false],
    ['https:', true],
    ['data:', false],
    ["'self'", false],
    ['*', true],
  ];
  for (const [source, fit] of fits) {
    it(`${source} ${fit ? 'lets' : 'does not let'} the folder in`, () =>
      expect(allows([source], address)).to.equal(fit));
  }
});

const source = fc.constantFrom(
  "'self'", "'none'", "'unsafe-inline'", "'strict-dynamic'", "'nonce-abc'", "'sha256-xyz='",
  'https:', '*', 'https://cdn.example', '*.example', 'https://files.example/anagen/', 'data:',
); // prettier-ignore
const name = fc.constantFrom(
  'default-src', 'script-src', 'script-src-elem', 'style-src', 'style-src-elem', 'connect-src',
  'frame-src', 'child-src', 'img-src', 'object-src', 'base-uri', 'trusted-types', 'report-uri',
); // prettier-ignore
const policy = fc
  .array(fc.tuple(name, fc.array(source, {maxLength: 4})), {minLength: 1, maxLength: 8})
  .map((parts) => parts.map((words) => words.flat().join(' ')).join('; '));
const needs = fc
  .subarray([...own, ...far, ...framed, hash], {minLength: 1})
  .map((list): Need[] => list);
const parsed = (text: string) => readPolicies(text).policies[0].directives;
const isAdded = (sources: string[], list: Need[]) =>
  sources.every((one) => one === 'anagen' || list.some(({source: needed}) => needed === one));

describe('any policy', () => {
  it('is merged as well the first time as the second', () =>
    fc.assert(
      fc.property(policy, needs, (text, list) => {
        const once = merge(parsed(text), list);
        const twice = merge(parsed(write(once.directives)), list);
        expect(twice.additions).to.deep.equal([]);
        expect(write(twice.directives)).to.equal(write(once.directives));
      }),
    ));

  it('loses nothing, and gets only what is needed', () =>
    fc.assert(
      fc.property(policy, needs, (text, list) => {
        const before = parsed(text);
        for (const [key, after] of merge(before, list).directives) {
          const stoodIn = key === 'frame-src' ? ['child-src', 'default-src'] : ['default-src'];
          const lent = stoodIn.map((other) => before.get(other)).find(Boolean);
          const was = before.get(key) ?? lent ?? [];
          const kept = was.filter((one) => one.toLowerCase() !== "'none'" || after.includes(one));
          expect(after.slice(0, kept.length)).to.deep.equal(kept);
          expect(isAdded(after.slice(kept.length), list), after.join(' ')).to.be.true;
        }
      }),
    ));

  it('never loses the permission of scripts in the page', () =>
    fc.assert(
      fc.property(policy, needs, (text, list) => {
        const before = parsed(text).get('script-src') ?? [];
        const after = merge(parsed(text), list).directives.get('script-src') ?? [];
        if (
          before.includes("'unsafe-inline'") &&
          !before.some((one) => /nonce|sha|dynamic/.test(one))
        ) {
          expect(after.some((one) => /nonce|sha|dynamic/.test(one))).to.be.false;
        }
      }),
    ));
});

describe('what is pasted', () => {
  const bare = "default-src 'self'; img-src *";
  const forms: Record<string, string> = {
    'the bare policy': bare,
    'a header': `Content-Security-Policy: ${bare}`,
    'all headers of an answer': `HTTP/2 200\nserver: x\ncontent-security-policy: ${bare}\nx-frame-options: DENY`,
    'a line for nginx': `add_header Content-Security-Policy "${bare}" always;`,
    'a line for Apache': `Header set Content-Security-Policy "${bare}"`,
    'a line for IIS': `<add name="Content-Security-Policy" value="${bare}" />`,
    'a meta tag': `<meta http-equiv="Content-Security-Policy" content="${bare}">`,
    'a meta tag the other way round': `<meta content="default-src &#39;self&#39;; img-src *" http-equiv=content-security-policy>`,
    'a line of PHP': `header("Content-Security-Policy: ${bare}");`,
    'a line of PHP in single quotes': `header('Content-Security-Policy: default-src \\'self\\'; img-src *');`,
    'a line of Node': `response.setHeader("Content-Security-Policy", "${bare}");`,
    'a line of Python': `response['Content-Security-Policy'] = "${bare}"`,
    'an array of PHP': `'Content-Security-Policy' => "${bare}",`,
    'a program that joins it': `set("Content-Security-Policy", "default-src 'self'; " +\n  "img-src *")`,
    'JSON with a key and a value': `{"key": "Content-Security-Policy", "value": "${bare}"}`,
    'JSON with the name itself': `{"Content-Security-Policy": "${bare}"}`,
    'a header over several lines': "Content-Security-Policy: default-src 'self';\n  img-src *",
  };
  for (const [what, text] of Object.entries(forms)) {
    it(`may be ${what}`, () => {
      const {policies, problems} = readPolicies(text);
      expect(problems).to.deep.equal([]);
      expect(policies.map(({directives}) => write(directives))).to.deep.equal([bare]);
    });
  }

  it('may be two policies, and both count', () =>
    expect(readPolicies("default-src 'self', script-src 'none'").policies).to.have.length(2));

  for (const text of [
    `set("Content-Security-Policy", "script-src 'nonce-" + nonce + "'; img-src *")`,
    `header("Content-Security-Policy: script-src 'nonce-" . $nonce . "'; img-src *");`,
  ]) {
    it(`keeps the name of a variable that a program puts in: ${text}`, () =>
      expect(write(readPolicies(text).policies[0].directives)).to.equal(
        "script-src 'nonce-${nonce}'; img-src *",
      ));
  }

  it('may only report', () =>
    expect(
      readPolicies("Content-Security-Policy-Report-Only: img-src 'self'").policies[0].reportOnly,
    ).to.be.true);

  const faults: [string, RegExp][] = [
    ["scirpt-src 'self'", /“scirpt-src” is no directive.*“script-src”/],
    ['script-src self', /“self” in “script-src”.*'self'/],
    ['script-src ‘self’', /the character ‘/],
    ["img-src *; img-src 'self'", /there twice/],
    ['hello', /^No policy was found/],
    ['hello world', /^No policy was found/],
    ['https://x', /^No policy was found/],
    ["default-src 'self'; hello", /“hello” is no directive/],
    ["default-src 'none' script-src 'self'", /“script-src” stands among.*semicolon/],
    [';', /No policy was found/],
    ['Content-Security-Policy:', /No policy was found/],
  ];
  for (const [text, told] of faults) {
    it(`is explained where it can’t be used: ${text}`, () =>
      expect(readPolicies(text).problems.join(' ')).to.match(told));
  }

  it('never makes the reading fail', () =>
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        for (const {directives} of readPolicies(text).policies) merge(directives, own);
      }),
    ));
});

describe('what a page needs', () => {
  const base = {href: '/anagen/', source: "'self'", elsewhere: false};
  const sources = (plan: Parameters<typeof needsOf>[0]) =>
    needsOf(plan).map(({directive, source: needed}) => `${directive} ${needed}`);

  it('is nothing for a link by itself', () =>
    expect(sources({form: 'link', script: false, base, files: ['/clinic.json']})).to.be.empty);
  it('is the hosts of the clinic’s own files, each once', () =>
    expect(
      sources({
        form: 'element',
        script: true,
        base,
        files: ['/clinic.json', '/places.json', 'https://api.example/services'],
      }),
    ).to.deep.equal([
      "script-src 'self'", "style-src 'self'", "connect-src 'self'", 'connect-src https://api.example',
    ])); // prettier-ignore
  it('is no file of a frame, which has a policy of its own', () =>
    expect(sources({form: 'frame', script: true, base, files: ['/clinic.json']})).to.deep.equal([
      "script-src 'self'", "style-src 'self'", "frame-src 'self'",
    ])); // prettier-ignore
  it('is the list of hashes, where it stands in the page', () => {
    const plan = {form: 'element', script: true, base, files: [], importMapHash: "'sha256-x='"};
    expect(sources(plan as Parameters<typeof needsOf>[0])).to.deep.equal([
      "script-src 'self'",
      "style-src 'self'",
      "script-src 'sha256-x='",
    ]);
  });
  it('is written as a policy for a site that has none, each directive once', () =>
    expect(asDirectives([...own, hash, ...framed])).to.equal(
      "script-src 'self' 'sha256-abc='; style-src 'self'; frame-src 'self'",
    ));
  it('says of each what it is for', () => {
    const plan = {script: true, base, files: ['/clinic.json'], importMapHash: "'sha256-x='"};
    const whys = (['element', 'frame'] as const).flatMap((form) =>
      needsOf({...plan, form}).map(({why}) => why),
    );
    expect(new Set(whys).size).to.equal(5);
    expect(whys.filter((why) => !why)).to.be.empty;
  });
  it('is the frame, where there is one', () =>
    expect(sources({form: 'frame', script: false, base, files: []})).to.deep.equal([
      "frame-src 'self'",
    ]));
});
