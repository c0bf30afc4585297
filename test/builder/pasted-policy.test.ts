import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {write} from '../../site/builder/models/csp/merge.js';
import {readPolicies} from '../../site/builder/models/csp/read.js';

const read = (pasted: string) =>
  readPolicies(pasted).policies.map(({directives}) => write(directives));
const NAME = 'Content-Security-Policy';
const bare = "default-src 'self'; img-src *";
const escaped = bare.replaceAll("'", "\\'");
const inEntities = bare.replaceAll("'", '&#X27;');

describe('a policy is found, and nothing else with it,', () => {
  const forms: Record<string, string> = {
    'in a tag in capitals': `<META HTTP-EQUIV="${NAME}" CONTENT="${bare}">`,
    'behind a tag with quotes around nothing': `<meta name='' content=""><meta name="x" content=''><meta http-equiv='${NAME}' content="${bare}">`,
    'behind another tag': `<meta charset="utf-8"><p title='${NAME}'>x</p><meta http-equiv="${NAME}" content="${bare}">`.replace(/<p.*p>/, ''),
    'in a tag with a sign for more in its quotes': `<add name="${NAME}" title="a>b" about='a>b' value="${bare}">`,
    'in a tag of web.config in single quotes': `<add name='${NAME}' value='default-src &apos;self&apos;; img-src *'/>`,
    'in a tag with entities in capitals': `<meta http-equiv="${NAME}" content="${inEntities}">`,
    'in what curl -v prints': `< HTTP/2 200\n< server: x\n< content-security-policy: ${bare}\n< x-frame-options: DENY\n<\n`,
    'in a file of headers with indents': `/*\n  ${NAME}: ${bare}\n  X-Frame-Options: DENY`,
    'before a header with an address': `${NAME}: ${bare}\r\nlocation: https://x.example/`,
    'before a header without a value': `${NAME}: ${bare}\nx-empty:\n`,
    'behind a space that does not break': `\u00a0${bare}`,
    'in one string, which begins what is pasted': `"${NAME}: ${bare}"`,
    'in one string in backticks': `send(\`${NAME}: ${bare}\`)`,
    'in single quotes': `set('${NAME}', '${escaped}')`,
    'in backticks': `set(\`${NAME}\`, \`${bare}\`)`,
    'behind a call around the name': `set(name("${NAME}"), "${bare}")`,
    'behind a colon without a space': `{"${NAME}":"${bare}"}`,
    'in a setting without an equals sign': `Header set ${NAME}"${bare}"`,
    'in JSON with a key and a value in capitals': `{"Key":"${NAME}","Value":"${bare}"}`,
    'in a program with a key and a value': `{key: '${NAME}', value: '${escaped}'}`,
    'in a program with a key and a value in quotes': `{'key': '${NAME}', 'value' : "${bare}"}`,
    'in a tag with a name and a value': `<header name="${NAME}" value="${bare}"/>`,
    'in strings with nothing between': `set("${NAME}", "default-src"."  'self'; "."img-src *")`,
    'in strings of Visual Basic': `Add "${NAME}", "default-src 'self';" & " img-src *"`,
    'in strings on lines of their own': `("${NAME}",\n  "default-src 'self';" \n   " img-src *")`,
    'in strings on lines without indents': `("${NAME}",\n"default-src 'self';"\n" img-src *")`,
    'in strings with each kind of quotes': `set("${NAME}", "default" + '-src \\'self\\';' + \` img-src\` + "" + " *")`,
  }; // prettier-ignore
  for (const [where, pasted] of Object.entries(forms)) {
    it(where, () => {
      expect(read(pasted)).to.deep.equal([bare]);
      expect(readPolicies(pasted).problems).to.deep.equal([]);
    });
  }

  for (const scheme of 'http https HTTPS ws wss data blob mediastream filesystem'.split(' ')) {
    it(`over several lines, one of which begins with ${scheme}:`, () =>
      expect(read(`${NAME}: img-src\n  ${scheme}: x.example\n  y.example`)).to.deep.equal([
        `img-src ${scheme}: x.example y.example`,
      ]));
  }
});

describe('several policies that are pasted at once', () => {
  for (const [how, pasted] of Object.entries({
    'on lines of their own': `${NAME}: img-src *\n${NAME}-Report-Only: font-src *`,
    'whose line breaks are lost': `${NAME}: img-src * ${NAME}-Report-Only: font-src *`,
    'in tags': `<add name="${NAME}" value="img-src *"><add name="${NAME}-Report-Only" value="font-src *">`,
    'in JSON': `{"${NAME}":"img-src *","${NAME}-Report-Only":"font-src *"}`,
  })) {
    it(`are told apart, and the one that only reports is known: ${how}`, () =>
      expect(
        readPolicies(pasted).policies.map((one) => [write(one.directives), one.reportOnly]),
      ).to.deep.equal([
        ['img-src *', false],
        ['font-src *', true],
      ]));
  }

  it('are one where nothing stands behind the comma', () =>
    expect(read('img-src *, ')).to.deep.equal(['img-src *']));
});

it('takes a policy without a name for one that counts', () =>
  expect(readPolicies(bare).policies.map(({reportOnly}) => reportOnly)).to.deep.equal([false]));

it('reads entities in the address of a tag as a browser does', () => {
  const tag = (value: string) => `<meta http-equiv="${NAME}" content="${value}">`;
  expect(read(tag('report-uri /a?b=1&amp;c=2'))).to.deep.equal(['report-uri /a?b=1&c=2']);
  expect(read(tag('report-uri /a?b=1&AMP;c=&quot;2&quot;'))).to.deep.equal(['report-uri /a?b=1&c="2"']);
}); // prettier-ignore

for (const tag of ['', ' content=""', " content=''"]) {
  it(`finds no policy in a tag that has none:${tag}`, () =>
    expect(readPolicies(`<meta http-equiv="${NAME}"${tag}>`).problems.join()).to.match(/^No policy/));
} // prettier-ignore

describe('a variable in a string', () => {
  for (const [code, name] of [
    [`"script-src 'nonce-" & nonce & "'"`, 'nonce'],
    [`"script-src 'nonce-"+n+"'"`, 'n'],
    [`'script-src \\'nonce-' . $page->nonce() . '\\''`, 'page->nonce()'],
    [`"script-src 'nonce-" + nonces[0] + "'"`, 'nonces[0]'],
    [`"script-src 'nonce-" + response.locals.nonce + "'"`, 'response.locals.nonce'],
    [`"script-src 'nonce-" + context.$nonce + "'"`, 'context.$nonce'],
  ]) {
    it(`stands in the policy by its name: ${code}`, () =>
      expect(read(`set("${NAME}", ${code})`)).to.deep.equal([`script-src 'nonce-\${${name}}'`]));
  }

  it('ends the policy where nothing follows it', () =>
    expect(read(`set("${NAME}", "img-src *", "x" + nonce + "y")`)).to.deep.equal(['img-src *']));
});

const source = fc.constantFrom(
  "'self'",
  "'none'",
  "'nonce-a+b/c='",
  'https:',
  'data:',
  '*.example',
);
const name = fc.constantFrom('default-src', 'script-src', 'img-src', 'connect-src');
const policy = fc
  .uniqueArray(fc.tuple(name, fc.array(source, {minLength: 1, maxLength: 4})), {
    selector: ([directive]) => directive,
    minLength: 1,
  })
  .map((parts) => parts.map((words) => words.flat().join(' ')).join('; '));
const ways: ((text: string) => string)[] = [
  (text) => text,
  (text) => `x: y\n${NAME}: ${text}\nz: https://x.example`,
  (text) => `< ${NAME.toLowerCase()}: ${text.replaceAll(' ', '\r\n<   ')}\r\n< z: y`,
  (text) => `add_header ${NAME} "${text}" always;`,
  (text) => `header('${NAME}: ${text.replaceAll("'", "\\'")}');`,
  (text) => `<meta content='${text.replaceAll("'", '&#39;')}' http-equiv=${NAME}>`,
  (text) => `set(\`${NAME}\`, ${text.split(' ').map((word) => `"${word} "`).join(' + ')})`,
]; // prettier-ignore

it('reads any policy alike, in whatever way it is written down', () =>
  fc.assert(
    fc.property(policy, fc.constantFrom(...ways), (text, way) => {
      expect(read(way(text))).to.deep.equal([text]);
    }),
  ));
