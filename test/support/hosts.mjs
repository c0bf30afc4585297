// Stands in for clinics' servers. A test has a host of its own under /hosts/<name>/, so that nothing
// comes from a cache that another test has filled: the pages of test/host-pages/ with the built files
// in anagen/, byte for byte. A test may take files away, bring them back, spoil them, add its own, and ask
// what was requested. Where a page says WIDGET, the host writes the name of the widget that its address asks
// for: so each page that tries to break us is written once.
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join, relative} from 'node:path';
import {spoil} from './host-faults.mjs';

const PREFIX = '/hosts/';
const OTHER_VERSION = '"99.0.0"';

const FOLDERS = {
  '': 'test/host-pages',
  'anagen/': 'dist/cdn',
  'anagen-newer/': 'dist/cdn',
  'lit-html/': 'node_modules/lit-html',
  'libraries/': 'test/host-pages/libraries',
  'bootstrap/': 'node_modules/bootstrap/dist/css',
  'bootstrap-js/': 'node_modules/bootstrap/dist/js',
  'jquery/': 'node_modules/jquery/dist',
  'mootools/': 'node_modules/mootools/lib',
};

function filesIn(folder) {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)));
  return paths.map((path) => [path, readFileSync(join(folder, path))]);
}

/** All files by path, read at once: a build that runs meanwhile can't mix two versions. */
function readFiles(root, version) {
  const files = new Map();
  for (const [prefix, folder] of Object.entries(FOLDERS)) {
    for (const [name, content] of filesIn(join(root, folder))) files.set(prefix + name, content);
  }
  for (const [path, content] of files) {
    if (!path.startsWith('anagen-newer/')) continue;
    files.set(path, content.toString().replaceAll(`"${version}"`, OTHER_VERSION));
  }
  return files;
}

function commandsFor(hostOf) {
  return {
    'host-break': ({host, part}) => void hostOf(host).missing.push(part),
    'host-delay': ({host, part, delay}) => void hostOf(host).late.set(part, delay),
    'host-spoil': ({host, part, how}) => void hostOf(host).spoilt.set(part, how),
    'host-header': ({host, name, value}) => void hostOf(host).headers.set(name, value),
    'host-mend': ({host}) => {
      hostOf(host).missing.splice(0);
      hostOf(host).spoilt.clear();
    },
    'host-file': ({host, path, ...file}) => void hostOf(host).own.set(path, file),
    'host-requests': ({host}) => hostOf(host).requests,
  };
}

/** A page for the widget that its address asks for; anything else as it is. */
function written(content, path, {widget = 'regrowth-timeline'}) {
  return /\.x?html$/.test(path) ? content.toString().replaceAll('WIDGET', widget) : content;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Answers with a file that a test has put on its host. */
async function answerOwn(context, file) {
  const {body = '', times = 1, type = 'json', status = 200, delay = 0, headers = {}} = file;
  await pause(delay);
  context.status = status;
  context.type = type;
  context.set({'cache-control': 'no-store', ...headers});
  context.body = body.repeat(times);
}

const newHost = () => ({
  missing: [],
  late: new Map(),
  spoilt: new Map(),
  headers: new Map(),
  requests: [],
  own: new Map(),
});

/** @param version what the build calls itself; a newer copy is the same build under another version */
export function hosts(root, version) {
  let files;
  const known = new Map();
  const hostOf = (name) => {
    if (!known.has(name)) known.set(name, newHost());
    return known.get(name);
  };
  const commands = commandsFor(hostOf);

  return {
    async middleware(context, next) {
      if (!context.path.startsWith(PREFIX)) return next();
      files ??= readFiles(root, version);
      const [name, ...rest] = decodeURIComponent(context.path.slice(PREFIX.length)).split('/');
      const path = rest.join('/');
      const {missing, late, spoilt, headers, requests, own} = hostOf(name);
      requests.push(path + context.search);
      const isMissing = missing.some((part) => path.includes(part));
      for (const [part, delay] of late) if (path.includes(part)) await pause(delay);
      if (own.has(path) && !isMissing) return answerOwn(context, own.get(path));
      context.status = 404;
      context.set('cache-control', 'no-store');
      if (!files.has(path) || isMissing) return undefined;
      context.status = 200;
      context.type = extname(path);
      context.set('cache-control', 'max-age=600');
      context.set(Object.fromEntries(headers));
      context.body = written(files.get(path), path, context.query);
      for (const [part, how] of spoilt) if (path.includes(part)) return spoil(context, how);
      return undefined;
    },
    plugin: {
      name: 'host-commands',
      executeCommand: ({command, payload}) =>
        Object.hasOwn(commands, command) ? (commands[command](payload) ?? true) : undefined,
    },
  };
}
