// A server of the Human Services Data Specification 3 over HTTP, with a large directory in SQLite. The page's client is
// tested against it. What it offers, beyond this project:
//
//   GET  /services?search=…&page=…&per_page=…&taxonomy_term_id=…&organization_id=…&full=true   (3.0)
//   POST /services with the same names in a JSON body                                         (3.1, where it is optional)
//
// and as additions of ours, in both: `kind`, `country`, `language`, `way` (phone, online, in-person), `free`.
// Without `full` the services of a list have no nested parts, as the standard has it.
//
// Each test has a room of its own, /rooms/<name>/services, so that what one breaks is whole for the others:
// PUT /rooms/<name>/faults with a list of faults (faults.mjs), GET /rooms/<name>/log for what was asked.
import {createServer} from 'node:http';
import {generate} from '../../bench/directory/generate.mjs';
import {answerFaultily, faultFor} from './hsds/faults.mjs';
import {Store} from './hsds/store.mjs';

const MOST_PER_PAGE = 100;
const STANDARD = ['search', 'taxonomy_term_id', 'organization_id'];
const OURS = ['kind', 'country', 'language', 'way', 'free'];

class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** What is asked for: out of the address, or out of the body. */
function askedFor(request, url, body) {
  if (request.method === 'GET') return Object.fromEntries(url.searchParams);
  if (request.method !== 'POST') throw new Refusal(405, `${request.method} is not known here`);
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'only application/json');
  }
  try {
    return Object(JSON.parse(body));
  } catch {
    throw new Refusal(400, 'the body is not JSON');
  }
}

function number(name, asked, usual, most) {
  const found = Number(asked[name] ?? usual);
  if (Number.isInteger(found) && found >= 1) return Math.min(found, most);
  throw new Refusal(400, `${name} is a number from 1`);
}

/** A record as it stands in a list: without lists of its own. */
function flat(record) {
  const own = Object.entries(JSON.parse(record)).filter(([, value]) => !Array.isArray(value));
  return JSON.stringify(Object.fromEntries(own));
}

function pageOf(store, asked, names) {
  const page = number('page', asked, 1, Number.MAX_SAFE_INTEGER);
  const size = number('per_page', asked, 20, MOST_PER_PAGE);
  const query = names.filter((name) => ![undefined, null, ''].includes(asked[name]));
  const wanted = Object.fromEntries(query.map((name) => [name, String(asked[name])]));
  const {items, records} = store.find(wanted, page, size);
  const pages = Math.ceil(items / size);
  const head = {
    total_items: items,
    total_pages: pages,
    page_number: page,
    size: records.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: records.length === 0,
  };
  const contents = String(asked.full) === 'true' ? records : records.map(flat);
  return `${JSON.stringify(head).slice(0, -1)},"contents":[${contents.join()}]}`;
}

function send(response, status, body) {
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    })
    .end(body);
}

function note(room, request, response, address, body) {
  const entry = {method: request.method, address, body, headers: request.headers, aborted: false};
  room.log.push(entry);
  response.on('close', () => (entry.aborted = !response.writableFinished));
}

async function answerServices(store, room, request, response, url) {
  const body = await textOf(request);
  note(room, request, response, url.pathname + url.search, body);
  const fault = faultFor(room.faults, request.method);
  const names = fault?.kind === 'standard' ? STANDARD : [...STANDARD, ...OURS];
  const answer = () => pageOf(store, askedFor(request, url, body), names);
  if (fault && fault.kind !== 'standard') return answerFaultily(fault, response, answer);
  return send(response, 200, answer());
}

async function route(store, rooms, request, response) {
  const url = new URL(request.url, 'http://localhost');
  const [, name = '', path] = /^(?:\/rooms\/([^/]+))?(\/.*)$/.exec(url.pathname) ?? [];
  if (!rooms.has(name)) rooms.set(name, {log: [], faults: []});
  const room = rooms.get(name);
  if (path === '/services') return answerServices(store, room, request, response, url);
  if (path === '/log') return send(response, 200, JSON.stringify(room.log));
  if (path !== '/faults') throw new Refusal(404, 'not found');
  room.faults = JSON.parse(await textOf(request));
  return send(response, 200, 'true');
}

/** Starts the server; `log` is what was asked for outside of all rooms. */
export async function startApi({count = 50_000, port = 0} = {}) {
  const store = new Store(generate(count));
  const rooms = new Map([['', {log: [], faults: []}]]);
  const server = createServer((request, response) => {
    route(store, rooms, request, response).catch(({status = 500, message}) => {
      if (!response.headersSent) send(response, status, JSON.stringify({message}));
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
    store.close();
  };
  return {url: `http://127.0.0.1:${server.address().port}`, close, log: rooms.get('').log};
}
