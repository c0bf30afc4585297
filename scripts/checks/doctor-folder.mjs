// The built folder for pages as a good server sends it, for the check of `anagen doctor`.
import {readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {filesIn} from '../build/hashes.mjs';

const root = join(import.meta.dirname, '../..');
const cdn = join(root, 'dist/cdn');
export const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};
const quickly = {params: {[constants.BROTLI_PARAM_QUALITY]: 1}};

/** All files of the folder by their path under `base`. */
export function folderFiles(base, {compressed = true, headers = {}} = {}) {
  const isForEver = base.includes(version);
  const paths = filesIn(cdn).filter(
    (path) => !path.startsWith(`${version}/`) && types[extname(path)],
  );
  const entries = paths.map((path) => {
    const bytes = readFileSync(join(cdn, path));
    const canShrink = compressed && /\.(js|css)$/.test(path);
    const long = isForEver || /-[\w-]{6}\.(js|css)$/.test(path);
    const own = {
      'content-type': types[extname(path)],
      'cache-control': long ? 'public, max-age=31536000, immutable' : 'max-age=3600',
      ...(canShrink ? {'content-encoding': 'br'} : {}),
      ...headers,
    };
    return [
      base + path,
      {headers: own, body: canShrink ? brotliCompressSync(bytes, quickly) : bytes},
    ];
  });
  return Object.fromEntries(entries);
}
