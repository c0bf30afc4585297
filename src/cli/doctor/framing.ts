import parsePolicy from 'content-security-policy-parser';
import type {Answer} from './fetch.js';
import type {Finding} from './finding.js';
import {fits} from './policy-sources.js';

const hint =
  'Have the server send Content-Security-Policy: frame-ancestors with the host of your page, and no X-Frame-Options, for pages/.';

/** Why a page does not let itself be shown in a frame of this page. */
export const frameRefusals = ({headers, url}: Answer, page: URL): Omit<Finding, 'about'>[] => {
  const policies = (headers.get('content-security-policy') ?? '').split(',');
  const lists = policies.flatMap((one) => {
    const sources = parsePolicy(one).get('frame-ancestors');
    return sources ? [sources] : [];
  });
  // Where there is such a list, the older header does not count.
  const wrong = lists.find((sources) => !sources.some((source) => fits(source, page, url)));
  if (wrong) {
    const found = `frame-ancestors ${wrong.join(' ')}`;
    return [{message: `${url.href} forbids to be framed here: found ${found}.`, hint}];
  }
  const old = headers.get('x-frame-options')?.trim().toUpperCase();
  const isForbidden = old === 'DENY' || (old === 'SAMEORIGIN' && url.origin !== page.origin);
  if (lists.length || !isForbidden) return [];
  return [{message: `${url.href} forbids to be framed here: found X-Frame-Options: ${old}.`, hint}];
};
