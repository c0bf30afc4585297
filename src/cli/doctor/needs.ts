import type {DataFile} from './data-files.js';
import type {Embedded} from './embedded.js';
import type {Page} from './html.js';
import type {FileTag} from './loader-tags.js';
import {inAddress} from './named-files.js';
import type {Need, Policy} from './policy.js';
import {clinicFileOf} from './which-clinic.js';

/** The policies in a header, which may hold several with commas between. */
export const policiesSent = (headers: Headers): Policy[] =>
  (headers.get('content-security-policy') ?? '')
    .split(',')
    .filter((text) => text.trim())
    .map((text) => ({text}));

/** The policies in the page's own meta tags. */
export const policiesIn = ({tags}: Page): Policy[] =>
  tags.flatMap((tag) => {
    const {name, attributes} = tag;
    const isPolicy =
      name === 'meta' &&
      attributes.get('http-equiv')?.trim().toLowerCase() === 'content-security-policy';
    return isPolicy ? [{text: attributes.get('content') ?? '', place: tag.placeOf('content')}] : [];
  });

const needOf = ({kind, url, tag, inline}: FileTag): Need => {
  const nonce = tag.attributes.get('nonce');
  if (!inline) return {directive: kind === 'style' ? 'style-src' : 'script-src', url, nonce};
  const {by} = inline;
  // An import goes by the nonce of its script; a script tag has the one that it is given.
  const isHandedOn = by === 'import' || /nonce/i.test(tag.text);
  return {
    directive: 'script-src',
    url,
    nonce: isHandedOn ? nonce : undefined,
    inline: {tag, by},
  };
};

/** Files that a page asks for. */
export const connections = (urls: readonly URL[]): Need[] =>
  urls.map((url) => ({directive: 'connect-src', url}));

/** The files that addresses name and this page asks for: links that become widgets, and its own address. */
const filesInAddresses = (embedded: readonly Embedded[], files: readonly DataFile[]): URL[] => {
  const here = embedded.filter(({form, fate}) => fate === 'widget' || form === 'page');
  const others = here.flatMap((one) => inAddress(one)).filter(({kind}) => kind !== 'clinic');
  const clinic = clinicFileOf(embedded, files);
  return [clinic?.opener && clinic.url, ...others.map(({url}) => url)].flatMap((url) => url || []);
};

/** What the page’s policies have to let through. */
export const needsOf = ({
  tags,
  embedded,
  files,
}: {
  tags: readonly FileTag[];
  embedded: readonly Embedded[];
  files: readonly DataFile[];
}): Need[] => [
  ...tags.map(needOf),
  ...connections(files.flatMap(({url, opener}) => (url && !opener ? [url] : []))),
  ...connections(filesInAddresses(embedded, files)),
  ...embedded.flatMap(({form, url}): Need[] =>
    form === 'frame' && url ? [{directive: 'frame-src', url}] : [],
  ),
];
