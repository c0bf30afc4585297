import type {DataFile} from './data-files.js';
import type {Embedded} from './embedded.js';
import type {Page} from './html.js';
import type {FileTag} from './loader-tags.js';
import type {Need, Policy} from './policy.js';

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
  // What an address names is asked for by the page that it opens.
  ...files.flatMap(({url, opener}): Need[] =>
    url && !opener ? [{directive: 'connect-src', url}] : [],
  ),
  ...embedded.flatMap(({form, url}): Need[] =>
    form === 'frame' && url ? [{directive: 'frame-src', url}] : [],
  ),
];
