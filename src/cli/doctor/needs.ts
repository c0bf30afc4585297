import type {DataFile} from './data-files.js';
import type {Embedded} from './embedded.js';
import type {Page} from './html.js';
import type {FileTag} from './loader-tags.js';
import type {Need, Policy} from './policy.js';

/** The policies in the page's own meta tags. */
export const policiesIn = ({tags}: Page): Policy[] =>
  tags.flatMap((tag) => {
    const {name, attributes} = tag;
    const isPolicy =
      name === 'meta' &&
      attributes.get('http-equiv')?.trim().toLowerCase() === 'content-security-policy';
    return isPolicy ? [{text: attributes.get('content') ?? '', place: tag.placeOf('content')}] : [];
  });

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
  ...tags.map(({kind, url, tag}): Need => {
    const directive = kind === 'style' ? 'style-src' : 'script-src';
    return {directive, url, nonce: tag.attributes.get('nonce')};
  }),
  ...files.flatMap(({url}): Need[] => (url ? [{directive: 'connect-src', url}] : [])),
  ...embedded.flatMap(({form, url}): Need[] =>
    form === 'frame' && url ? [{directive: 'frame-src', url}] : [],
  ),
];
