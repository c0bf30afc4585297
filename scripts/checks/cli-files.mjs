// Files with one mistake each, and what `anagen check` says about it: line:column, found, expected, hint.

const lines = (...parts) => parts.join('\n');
const member = (text) => lines('{', '  "anagen": 1,', `  ${text}`, '}');
const option = '"id": "a", "name": "A", "what": "B"';
const review = '"widget": "therapy-comparison", "content": "0.1.0", "by": "Dr A"';

const file = (name, content, place, found, expected, hint) => ({
  name,
  content,
  place,
  found,
  expected,
  hint,
});

const notJson = [
  file('empty', '', '1:1', 'nothing', 'a value', 'Write the value'),
  file('HTML in its place', '<!doctype html>', '1:1', '“<” at the start', 'JSON', 'a web page'),
  file('a comment', '{\n  // ours\n}', '2:3', '“// ours”', 'JSON, which has', 'Remove the comment'),
  file('names without quotes', '{\n  anagen: 1}', '2:3', '“anagen”', 'JSON', 'double quotes'),
  file(
    'a comma too many',
    '{"anagen": 1,\n}',
    '2:1',
    '“}”',
    'a name in double',
    'there is no comma',
  ),
  file(
    'a comma too few',
    lines('{"anagen": 1', ' "name": "A"}'),
    '2:2',
    '“"name"”',
    'a comma',
    'before this one',
  ),
  file('no colon', '{"anagen" 1}', '1:11', '“1”', 'a colon', 'Write a colon'),
  file('not closed', '{"anagen": 1', '1:13', 'nothing', '}', 'Close what {'),
  file(
    'a text that does not end',
    lines('{"anagen": 1,', '"name": "A}'),
    '2:9',
    '“"A}”',
    'a double quote',
    'on the same line',
  ),
  file('something after the end', '{"anagen": 1}\n]', '2:1', '“]”', 'the end of', 'Remove what'),
  file('curly quotes', '{“anagen”: 1}', '1:2', '““anagen””', 'JSON', 'straight double quotes'),
  file('depth without end', '['.repeat(50_000), '1:1', '“', 'JSON', 'clinic-file.md'),
];

const wrong = [
  file('a text', '"A"', '1:1', '“A”', 'an object', 'Write {…} with'),
  file('no format', '{"name": "A"}', '1:1', 'nothing', 'the number 1', '"anagen": 1'),
  file('an unknown format', '{\n "anagen": 2}', '2:12', '2', 'the number 1', 'not used'),
  file('an unknown member', member('"phon": "1"'), '3:3', 'the name “phon”', 'one of', '“phone”?'),
  file('a wrong type', member('"name": 5'), '3:11', '5', 'plain text', 'in double quotes'),
  file(
    'HTML in a text',
    member('"name": "<b>A</b>"'),
    '3:11',
    '“<b>A</b>”',
    'plain text',
    'as you',
  ),
  file(
    'a script as a link',
    member('"url": "javascript:alert(1)"'),
    '3:10',
    '“javascript:alert(1)”',
    'a web address',
    'No other kind of link',
  ),
  file('no phone number', member('"phone": "ask"'), '3:12', '“ask”', 'a phone', '3 to 20 digits'),
  file('no e-mail', member('"email": "a@b"'), '3:12', '“a@b”', 'one e-mail', 'the address alone'),
  file('no country', member('"country": "UK"'), '3:14', '“UK”', 'the two capital', '“GB”'),
  file(
    'an unknown option',
    member('"options": {"minoxidil-topical": {}}'),
    '3:15',
    'the name “minoxidil-topical”',
    'one of “scalp-cooling”',
    'Write one of these',
  ),
  file(
    'an option misspelt',
    member('"options": {\n    "bioten": {"hidden": true}}'),
    '4:5',
    'the name “bioten”',
    'one of “scalp-cooling”',
    'Did you mean “biotin”?',
  ),
  file(
    'one id twice',
    member(
      `"added": [{${option}, "when": "any", "purpose": "cover"},\n {${option}, "when": "any", "purpose": "cover"}]`,
    ),
    '4:9',
    '“a”',
    'an id that no other',
    'added[1] is left out',
  ),
  file(
    'one name twice',
    member('"options": {"biotin": {}, "biotin": {}}'),
    '3:29',
    '“biotin” a second time',
    'each name once',
    'Only the last one counts',
  ),
  file(
    'a part that is needed',
    member(`"added": [\n    {${option}, "when": "any"}]`),
    '4:5',
    'nothing',
    'one of “scalp”',
    'Add “purpose”. Until then added[0] is left out.',
  ),
  file(
    'a day that does not exist',
    member(`"reviews": [{${review}, "on": "2026-02-30", "languages": ["en"]}]`),
    `3:${`  "reviews": [{${review}, "on": "`.length}`,
    '“2026-02-30”',
    'a real day',
    'There is no such day',
  ),
  file(
    'a version that never was',
    member('"content": "0.0.1"'),
    '3:14',
    '“0.0.1”',
    'a version that there is: 0.1.0',
    'review sheet',
  ),
  file(
    'not saved as UTF-8',
    Buffer.from('{"anagen": 1,\r\n"name": "Caf\u00e9"}', 'latin1'),
    '2:9',
    '“Caf\ufffd”',
    'plain text',
    'Save the file as UTF-8',
  ),
];

export const badFiles = [...notJson, ...wrong];
