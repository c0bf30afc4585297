// The design tokens as the source declares them, for the manifest and the table in the docs.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const SOURCE = join(import.meta.dirname, '..', 'src', 'kit', 'tokens.styles.ts');
/** A comment, then a private property that reads the public token or else its default. */
const DECLARATION =
  /\/\*\*\s*([^*]+?)\s*\*\/\s*--_[\w-]+:\s*var\(\s*(--anagen-[\w-]+),\s*([^;]+?)\s*\);/g;

const oneLine = (text) => text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');

/** Each token with its name, what it is for, and its default. */
export function readTokens() {
  return [...readFileSync(SOURCE, 'utf8').matchAll(DECLARATION)].map(
    ([, description, name, byDefault]) => ({
      name,
      description: oneLine(description),
      default: oneLine(byDefault),
    }),
  );
}
