import type {Finding} from './finding.js';
import type {Tag} from './html.js';

/** Something of ours that the page names. */
interface Named {
  tag: Tag;
  url?: URL;
}

const hintFor = ({pathname}: URL): string =>
  `Write https://, or an address without a host, such as ${pathname}.`;

const addressFinding = ({tag, url}: Named, page: string): Finding[] => {
  if (!url) return [];
  const at = {place: tag.place, about: 'address'};
  if (!/^https?:$/.test(url.protocol)) {
    const message = `${url.href} is no address on a server: nobody’s browser gets it from there.`;
    const hint =
      'Copy the Anagen folder to your web server, and write its address, such as /anagen/anagen.js.';
    return [{...at, message, hint}];
  }
  // A link leads to another page, whichever way that is sent.
  const isLoaded = tag.name !== 'a';
  if (!isLoaded || new URL(page).protocol !== 'https:' || url.protocol !== 'http:') return [];
  const message = `The page is sent by https, but names ${url.href}: browsers refuse it.`;
  return [{...at, message, hint: hintFor(url)}];
};

/** Addresses from which browsers load nothing into this page. */
export const mixedFindings = (named: readonly Named[], page: string): Finding[] =>
  named.flatMap((one) => addressFinding(one, page));
