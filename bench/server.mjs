// Serves files from memory, compressed beforehand with brotli at its best: what a CDN would send.
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

const LARGE = 1024 * 1024;

/** At its best, or for what is large as a server does it on the fly. */
export const compress = (content) =>
  brotliCompressSync(content, {
    params: {[constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 5 : 11},
  });

/**
 * @param files contents by path
 * @param other answers what is no file, and says whether it did
 * @returns the address, the compressed size by path, and how to stop
 */
export async function serveFiles(files, other = () => false) {
  const packed = new Map([...files].map(([path, content]) => [path, compress(content)]));
  const server = createServer((request, response) => {
    if (other(request, response)) return undefined;
    const {pathname} = new URL(request.url, 'http://localhost');
    const body = packed.get(pathname);
    if (!body) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'cache-control': 'max-age=600',
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const sizes = new Map([...packed].map(([path, {length}]) => [path, length]));
  return {origin: `http://localhost:${server.address().port}`, sizes, close};
}
