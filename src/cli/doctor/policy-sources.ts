// The sources in a list of a Content Security Policy, such as https://*.example: which addresses they mean.

const hostSource = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/.*)?$/i;
const usualPorts: Record<string, string> = {'http:': '80', 'https:': '443'};
const portOf = ({port, protocol}: URL): string => port || usualPorts[protocol] || '';

const fitsScheme = (scheme: string, {protocol}: URL): boolean =>
  protocol === scheme || (scheme === 'http:' && protocol === 'https:');

const fitsHost = (host: string, {hostname}: URL): boolean => {
  const name = host.toLowerCase();
  if (name === '*') return true;
  return name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : hostname === name;
};

const fitsPort = (port: string | undefined, url: URL): boolean =>
  port === '*' ||
  portOf(url) === (port ?? usualPorts[url.protocol]) ||
  (port === '80' && portOf(url) === '443');

const fitsPath = (path: string | undefined, {pathname}: URL): boolean =>
  !path || path === '/' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);

/** Whether one source of a policy's list lets an address through. */
export const fits = (source: string, url: URL, page: URL): boolean => {
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (source.toLowerCase() === "'self'") {
    return url.host === page.host && fitsScheme(page.protocol, url);
  }
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return fitsScheme(source.toLowerCase(), url);
  const [, scheme, host, port, path] = hostSource.exec(source) ?? [];
  if (!host || source.startsWith("'")) return false;
  const protocol = scheme ? `${scheme.toLowerCase()}:` : page.protocol;
  return (
    fitsScheme(protocol, url) && fitsHost(host, url) && fitsPort(port, url) && fitsPath(path, url)
  );
};
