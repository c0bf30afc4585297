// Stands in for clinics' servers. A test has a host of its own under /hosts/<name>/, so that nothing
// comes from a cache that another test has filled: the pages of test/host-pages/ with the built files
// in anagen/, byte for byte. A test may take files away, bring them back, and ask what was requested.
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

const PREFIX = '/hosts/';
const OTHER_VERSION = '"99.0.0"';

const FOLDERS = {
  'anagen/': 'dist/cdn/',
  'anagen-newer/': 'dist/cdn/',
  'lit-html/': 'node_modules/lit-html/',
};

function fileOf(path) {
  const folder = Object.keys(FOLDERS).find((name) => path.startsWith(name));
  return folder ? FOLDERS[folder] + path.slice(folder.length) : `test/host-pages/${path}`;
}

/** A newer copy is the same build under another version. */
async function contentOf(root, path, version) {
  const content = await readFile(join(root, normalize(fileOf(path)))).catch(() => undefined);
  if (!content || !path.startsWith('anagen-newer/')) return content;
  return content.toString().replaceAll(`"${version}"`, OTHER_VERSION);
}

function commandsFor(hostOf) {
  return {
    'host-break': ({host, part}) => void hostOf(host).missing.push(part),
    'host-mend': ({host}) => void hostOf(host).missing.splice(0),
    'host-requests': ({host}) => hostOf(host).requests,
  };
}

export function hosts(root, version) {
  const known = new Map();
  const hostOf = (name) => {
    if (!known.has(name)) known.set(name, {missing: [], requests: []});
    return known.get(name);
  };
  const commands = commandsFor(hostOf);

  return {
    async middleware(context, next) {
      if (!context.path.startsWith(PREFIX)) return next();
      const [name, ...rest] = decodeURIComponent(context.path.slice(PREFIX.length)).split('/');
      const path = rest.join('/');
      const {missing, requests} = hostOf(name);
      requests.push(path + context.search);
      const isMissing = missing.some((part) => path.includes(part));
      const content = isMissing ? undefined : await contentOf(root, path, version);
      context.status = content === undefined ? 404 : 200;
      if (content === undefined) return undefined;
      context.type = extname(path);
      context.set('cache-control', 'max-age=600');
      context.body = content;
      return undefined;
    },
    plugin: {
      name: 'host-commands',
      executeCommand: ({command, payload}) => {
        if (!Object.hasOwn(commands, command)) return undefined;
        return commands[command](payload) ?? true;
      },
    },
  };
}
