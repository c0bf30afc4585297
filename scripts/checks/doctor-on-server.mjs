// A server on this machine for the check of `anagen doctor`, with pages and folders as it should have them or not.
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {built, expectStatus, expectText} from './cli-run.mjs';
import {folderFiles} from './doctor-folder.mjs';
import {pageOf} from './doctor-pages.mjs';

const HOST = '127.0.0.1';

/** A server with files by their path: what it sends, and what it was asked for. */
export async function serverWith(files) {
  const asked = [];
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    asked.push(request.url);
    const {status = 200, headers = {}, body = '', hangs} = files[path] ?? {status: 404};
    if (hangs) return;
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, HOST, resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {url: `http://${HOST}:${server.address().port}`, asked, close};
}

/** Not as the other checks run it: this process has to answer meanwhile. */
export const doctor = (address) =>
  new Promise((resolve) => {
    const args = [join(built, 'anagen.js'), 'doctor', address];
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({status: error?.code ?? 0, text: stdout + stderr}),
    );
  });

export const html = (body, headers = {}) => ({
  headers: {'content-type': 'text/html; charset=utf-8', ...headers},
  body,
});
export const json = (value) => ({
  headers: {'content-type': 'application/json'},
  body: JSON.stringify(value),
});

/** A page of its own, with a good folder beside it, but for what is changed. */
export function onServer({
  name,
  page = html(pageOf()),
  address = '/page.html',
  files = {},
  change,
  status = 1,
  says,
  expect,
}) {
  return {
    name: `on a server: ${name}`,
    async check() {
      const all = {...folderFiles('/anagen/'), ...files};
      change?.(all);
      const server = await serverWith({'/page.html': page, ...all});
      try {
        const result = await doctor(server.url + address);
        expectStatus(result, status);
        expectText(result.text, ...says);
        expect?.({...result, asked: server.asked});
      } finally {
        server.close();
      }
    },
  };
}

/** A page without a script, that opens a page of the folder. */
export const opens = (body, around) => onServer({page: html(pageOf(body, {head: ''})), ...around});

export const withHeaders = (files, path, headers) => {
  files[path] = {...files[path], headers: {...files[path].headers, ...headers}};
};
