// Lets a check in Node read what a TypeScript module exports.
import {readFileSync} from 'node:fs';
import typescript from 'typescript';

const {ModuleKind, ScriptTarget} = typescript;

/** Imports a module that imports nothing but types from others. */
export function importTypeScript(file) {
  const {outputText} = typescript.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {module: ModuleKind.ESNext, target: ScriptTarget.ES2022},
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
