// Serves built files and host pages exactly as they are on disk. The test server would add a script
// to each page and rewrite modules, and then a strict page would no longer be the page under test.
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {extname, join} from 'node:path';

const RAW_FOLDERS = ['/dist/', '/site/', '/test/host-pages/', '/test/support/webkit/'];

export function rawFiles(root) {
  return async (context, next) => {
    const isRaw = RAW_FOLDERS.some((folder) => context.path.startsWith(folder));
    // The builder's models are tested one by one, from their source.
    if (!isRaw || context.path.endsWith('.ts')) return next();
    const file = join(root, decodeURIComponent(context.path));
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) {
      context.status = 404;
      return undefined;
    }
    context.type = extname(file);
    context.set('cache-control', 'no-store');
    context.body = createReadStream(file);
    return undefined;
  };
}
