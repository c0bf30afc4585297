// Reads the translation files: XLIFF 1.2 as lit-localize writes it.
import {readFileSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';

const ELEMENT_NODE = 1;

function fail(message) {
  throw new Error(message);
}

function onlyChild(unit, name) {
  const [first, second] = Array.from(unit.getElementsByTagName(name));
  if (second) fail(`unit ${unit.getAttribute('id')} has more than one <${name}>`);
  return first;
}

function placeholders(element) {
  return Array.from(element?.childNodes ?? [])
    .filter((node) => node.nodeType === ELEMENT_NODE)
    .map((node) => {
      const text = node.getAttribute('equiv-text') || node.textContent;
      return `<${node.nodeName} ${node.getAttribute('id')}> ${text}`;
    })
    .sort();
}

function readUnit(unit) {
  const [source, target, note] = ['source', 'target', 'note'].map((name) => onlyChild(unit, name));
  return {
    id: unit.getAttribute('id'),
    source: source?.textContent ?? '',
    target: target?.textContent ?? '',
    note: note?.textContent ?? '',
    sourcePlaceholders: placeholders(source),
    targetPlaceholders: placeholders(target),
  };
}

function parse(text) {
  const errorHandler = {warning: fail, error: fail, fatalError: fail};
  return new DOMParser({errorHandler}).parseFromString(text, 'text/xml');
}

/** One translation file: its text, the language it says it is in, and its units. */
export function readXliff(file) {
  const text = readFileSync(file, 'utf8');
  try {
    const document = parse(text);
    const language = document.getElementsByTagName('file')[0]?.getAttribute('target-language');
    return {
      text,
      language,
      units: Array.from(document.getElementsByTagName('trans-unit'), readUnit),
    };
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, {cause: error});
  }
}
