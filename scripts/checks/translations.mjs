// The translation gate: every released language is complete, current and whole. It only reads;
// `node scripts/checks/translations.mjs <folder>` checks another copy of the project.
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runChecks} from './report.mjs';
import {translationChecks} from './translation-checks.mjs';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

await runChecks(await translationChecks(resolve(process.argv[2] ?? project)));
