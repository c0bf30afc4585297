// A small static server for what is looked at on this machine: the example page, the built Storybook.
import {createServer} from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 100;

/** The strictest page that the widgets promise to live under. */
export const STRICT_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    // The widgets need none; the snippet builder shows them in frames.
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function answerPlainly(response, status, text) {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

/** `dev` makes sirv look at the disk for each request, so that a rebuild shows on reload. */
function mountedFolders(mounts) {
  return Object.entries(mounts)
    .map(([prefix, folder]) => ({prefix, serveFile: sirv(folder, {dev: true, etag: true})}))
    .sort((a, b) => b.prefix.length - a.prefix.length);
}

function handler(mounts, headers) {
  const folders = mountedFolders(mounts);
  const compress = compression();
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answerPlainly(response, 405, 'Only GET and HEAD are answered here');
    }
    const folder = folders.find(({prefix}) => request.url.startsWith(prefix));
    const notFound = () => answerPlainly(response, 404, 'Not found');
    if (!folder) return notFound();
    request.url = request.url.slice(folder.prefix.length - 1);
    return compress(request, response, () => folder.serveFile(request, response, notFound));
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function listenOnFreePort(server, wanted) {
  for (let port = wanted; ; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!taken || port >= wanted + PORTS_TO_TRY) throw error;
    }
  }
}

/**
 * Serves folders, each under its prefix (`{'/': 'site', '/anagen/': 'dist/cdn'}`), on `port` or
 * the next free one; port 0 takes any. Gives the address and a function that stops it.
 */
export async function serve(mounts, {port = 0, headers = {}} = {}) {
  const server = createServer(handler(mounts, headers));
  await listenOnFreePort(server, port);
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
