import {written} from '../../clinic/show.js';
import type {Finding} from './finding.js';
import type {Page, Tag} from './html.js';

const quoted = /^[“”„″«»]/;

/** Whether a tag that brings a file has curly quotes, which a browser takes for a part of the value. */
export const isCurly = ({name, attributes}: Tag): boolean =>
  (name === 'script' || name === 'link') &&
  [...attributes.values()].some((value) => quoted.test(value));

const isOurs = ({attributes}: Tag): boolean =>
  [...attributes.values()].some((value) => /anagen(\.classic)?\.(js|css)/.test(value));

/** Tags of ours that a word processor or an editor has given curly quotes. */
export const curlyFindings = ({tags}: Page): Finding[] =>
  tags
    .filter((tag) => isCurly(tag) && isOurs(tag))
    .map(({name, place, attributes}) => {
      const [attribute, value] = [...attributes].find(([, one]) => quoted.test(one))!;
      return {
        place,
        about: name,
        message: `<${name}> has ${attribute}=${written(value)}, with curly quotes, which count as letters: browsers do not load it.`,
        hint: 'Type the quotes of this tag anew as straight quotes (").',
      };
    });
