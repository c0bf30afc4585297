import type {Answer} from './fetch.js';
import type {Finding} from './finding.js';
import {readHtml, type Page} from './html.js';
import {baseOf, urlOf} from './loader-tags.js';
import {connections, policiesIn, policiesSent} from './needs.js';
import {policyFindings, type Need} from './policy.js';

/** Whether a page is one of our ready-made ones. */
export const isReadyMade = ({tags}: Page): boolean =>
  tags.some(({name, attributes}) => name === 'script' && attributes.get('src') === '../page.js');

/** The scripts and styles that a ready-made page is made of. */
export const ownNeeds = ({tags}: Page, base: string): Need[] =>
  tags.flatMap(({name, attributes}): Need[] => {
    const isStyle = name === 'link' && attributes.get('rel') === 'stylesheet';
    const address = attributes.get(isStyle ? 'href' : 'src');
    const url = address === undefined ? undefined : urlOf(address, base);
    if (!url || !(isStyle || name === 'script')) return [];
    const directive = isStyle ? 'style-src' : 'script-src';
    return [{directive, url, nonce: attributes.get('nonce'), isFixed: true}];
  });

/** What the policies of a page that a link or a frame opens forbid of its own scripts and styles, and of files that its address names. */
export const readyFindings = (
  {text, url, headers}: Answer,
  files: readonly URL[],
): Omit<Finding, 'place'>[] => {
  const page = readHtml(text);
  const policies = [...policiesSent(headers), ...policiesIn(page)];
  const own = ownNeeds(page, baseOf(page, url.href));
  const needs = isReadyMade(page) ? [...own, ...connections(files)] : own;
  const found = policyFindings(policies, needs, url);
  return found.map(({about, message, hint}) => ({
    about,
    // It is not the page that was asked about.
    message: message.replace('The policy', () => `The policy of ${url.href}`),
    hint,
  }));
};
