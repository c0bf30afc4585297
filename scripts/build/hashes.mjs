// What stands in a folder, and the hash of each file as browsers check it (Subresource Integrity).
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';

/** The paths of all files in a folder and below, with slashes, always in the same order. */
export const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length))
    .map((path) => path.split(sep).join('/').replace(/^\//, ''))
    .sort();

export const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** `{"anagen.js": "sha384-…"}` for the files named. */
export const hashesOf = (folder, paths) =>
  Object.fromEntries(paths.map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
