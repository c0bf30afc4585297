import {report} from './report.js';
import {version} from '../version.js';

/**
 * Defines an element once. A second copy of Anagen on the page finds the tag taken: the first stays,
 * and another version is reported, since two versions must not share a page.
 */
export const define = (tag: string, widget: CustomElementConstructor & {version: string}): void => {
  const taken = customElements.get(tag) as {version?: string} | undefined;
  if (!taken) customElements.define(tag, widget);
  else if (taken.version !== widget.version) {
    void report(null, 'warn', 'copy-clash', {
      found: version,
      expected: taken.version ?? 'another one',
    });
  }
};
