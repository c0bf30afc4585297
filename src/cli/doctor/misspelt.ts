import {distance, nearestName} from '../../clinic/nearest-name.js';
import {written} from '../../clinic/show.js';
import type {Finding} from './finding.js';
import type {Page, Tag} from './html.js';
import {widgetNames} from './settings.js';

const tagNames = widgetNames.map((name) => `anagen-${name}`);

const right = /^data-anagen(-|$)/;
const slip = /^(data[-_]?)?an[ae]?g[ae]n([-_]|$)/;
const meant = 'data-anagen';

const isSwapped = (found: string): boolean =>
  [...found].sort().join('') === [...meant].sort().join('') && distance(found, meant) === 2;

/** Others have attributes of nearly that name (data-imagen, data-manager): two slips count where the value is ours. */
const isNear = (found: string, value: string): boolean => {
  const most = widgetNames.includes(value.trim()) ? 2 : 1;
  return isSwapped(found) || distance(found, meant) <= most;
};

/** What an attribute of ours was meant to be, if its first letters are wrong. */
const meantBy = (name: string, value: string): string | undefined => {
  if (right.test(name) || name.length > 60) return undefined;
  if (slip.test(name)) return `${meant}-${name.replace(slip, '')}`.replace(/-$/, '');
  const parts = name.split(/[-_]/);
  const count = [1, 2, 3].find(
    (most) => parts.length >= most && isNear(parts.slice(0, most).join('-'), value),
  );
  return count === undefined ? undefined : [meant, ...parts.slice(count)].join('-');
};

const elementFinding = ({name, place}: Tag): Finding | undefined => {
  const isMeant = /^an?[a-z]{0,6}[-_:]/.test(name) && !name.startsWith('anagen-');
  const near = isMeant && nearestName(name.replace(/[_:]/g, '-'), tagNames);
  if (!near || !widgetNames.some((widget) => name.endsWith(widget.split('-')[1]))) return undefined;
  const message = `There is no element <${written(name)}>. Its own text stays on the page.`;
  return {place, about: name, message, hint: `Did you mean <${near}>?`};
};

const attributeFinding = ({name: tag, attributes, placeOf}: Tag): Finding | undefined => {
  for (const [name, value] of attributes) {
    const near = meantBy(name, value);
    if (near === undefined) continue;
    const message = `<${written(tag)}> has an attribute ${written(name)}, which nobody reads.`;
    const hint = `Did you mean “${written(near)}”?`;
    return {place: placeOf(name), about: name, message, hint};
  }
  return undefined;
};

/** Tags and attributes that nobody looks for, since their first letters are wrong. */
export const misspeltFindings = ({tags}: Page): Finding[] =>
  tags.flatMap((tag) => elementFinding(tag) ?? attributeFinding(tag) ?? []);
