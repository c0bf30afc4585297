// Lets a script in Node read what a TypeScript module exports, with all that it imports.
import {runnerImport} from 'vite';

const loaded = new Map();

/** The exports of a TypeScript module. Each is run once. */
export function loadTypeScript(file) {
  if (!loaded.has(file)) {
    const options = {configFile: false, logLevel: 'error'};
    loaded.set(
      file,
      runnerImport(file, options).then(({module}) => module),
    );
  }
  return loaded.get(file);
}
