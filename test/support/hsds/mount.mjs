// Gives pages the HSDS server on their own origin, under /hsds-api/: every request goes on to the real one, and a broken
// connection is broken on either side. It starts when the first test asks for it.
import {request as ask} from 'node:http';
import {Worker} from 'node:worker_threads';

const PREFIX = '/hsds-api';

function start(count) {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {workerData: {count}});
  const url = new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {worker, url};
}

/** Sends a request on to another server, and its answer back. */
export function pass(req, res, address) {
  const {method, headers} = req;
  const onward = ask(address, {method, headers}, (answer) => {
    res.writeHead(answer.statusCode, {...answer.headers, 'cache-control': 'max-age=600'});
    answer.pipe(res);
    answer.on('error', () => res.destroy());
  });
  onward.on('error', () => res.destroy());
  res.on('close', () => onward.destroy());
  req.pipe(onward);
}

export function hsdsApi({count = 50_000} = {}) {
  let server;
  return {
    async middleware(context, next) {
      if (!context.url.startsWith(`${PREFIX}/`)) return next();
      server ??= start(count);
      const address = (await server.url) + context.url.slice(PREFIX.length);
      // The answer goes past the test server, which takes what it has not answered for missing.
      context.respond = false;
      context.status = 200;
      return pass(context.req, context.res, address);
    },
    plugin: {name: 'hsds-api', serverStop: () => server?.worker.terminate()},
  };
}
