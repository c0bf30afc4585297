import {written} from '../../clinic/show.js';
import type {Position} from '../json-file.js';
import {isInAddress, isSetting, prefix, type Embedded} from './embedded.js';
import {reported, type Finding} from './finding.js';
import type {Page, Tag, Words} from './html.js';
import {sandboxFindings} from './sandbox.js';

/** Where people read about HTML: what stands there is meant as text. */
const quoting = new Set(['pre', 'code', 'kbd', 'samp', 'textarea', 'title', 'option', 'xmp']);
const asText = /<\/?anagen-[\w-]*|<[a-z]+ [^<>]*data-anagen/;

const isQuoted = ({inside}: Words): boolean => {
  for (let tag: Tag | undefined = inside; tag; tag = tag.parent) {
    if (quoting.has(tag.name)) return true;
  }
  return false;
};

/** Where in the words something stands: the page may write them otherwise, but breaks lines where they do. */
const placeIn = ({text, place}: Words, index: number): Position => {
  const before = text.slice(0, index).split('\n').length - 1;
  return before ? {line: place.line + before, column: 1} : place;
};

const escapedFindings = ({words}: Page): Finding[] =>
  words.flatMap((some) => {
    const found = asText.exec(some.text);
    if (!found || isQuoted(some)) return [];
    return [
      {
        place: placeIn(some, found.index),
        about: 'text',
        message: `Readers see code as text: “${written(found[0])}…”. It was written as &lt; where < is meant.`,
        hint: 'Paste it again in the editor’s view of the source (“HTML”, “Code”). If the editor turns it into text there too, use the <div data-anagen="…">, or a link.',
      },
    ];
  });

/** Settings of a placeholder on an element that is none. */
const orphanFindings = ({tags}: Page): Finding[] =>
  tags.flatMap((tag) => {
    const left = [...tag.attributes.keys()].find(isSetting);
    if (!left || tag.attributes.has('data-anagen')) return [];
    return [
      {
        place: tag.placeOf(left),
        about: left,
        message: `<${written(tag.name)}> has ${written(left)}, but no data-anagen that names a widget.`,
        hint: tag.name.startsWith('anagen-')
          ? `On the element itself, write ${left.slice(prefix.length)} without “${prefix}”.`
          : 'Add data-anagen="…". If you wrote it, your editor took it out: use the link, which every editor keeps.',
      },
    ];
  });

const jsonFindings = ({settings, form, tag}: Embedded): Finding[] =>
  [...settings]
    .filter(
      ([name, value]) =>
        (form === 'placeholder' || name.startsWith('data-')) && /^\s*[[{]/.test(value),
    )
    .map(([name]) => {
      const about = form === 'placeholder' ? prefix + name : name;
      return {
        place: tag.placeOf(about),
        about,
        message: `${written(about)} holds JSON, which no setting takes, and which some editors take out.`,
        hint: 'Write plain values, one attribute each. What is particular about your clinic belongs into the clinic file.',
      };
    });

const closingHint = ({name, parent}: Tag): string =>
  parent?.name === 'p'
    ? `If there is a </${name}>, it stands in a <p>, which the <p> in it ends. Put it outside of paragraphs.`
    : `Write </${name}> behind your fallback.`;

/** How an element is opened and closed, and what stands in it. */
const shapeFindings = (one: Embedded): Finding[] => {
  const {tag} = one;
  const {name, place} = tag;
  if (isInAddress(one)) return [];
  if (tag.selfClosing) {
    const message = `<${name} /> does not close itself: all that follows counts as its fallback.`;
    return [{place, about: name, message, hint: `Write <${name} …>your fallback</${name}>.`}];
  }
  if (!tag.closed) {
    const message = `<${name}> is not closed: what follows counts as its fallback.`;
    return [{place, about: name, message, hint: closingHint(tag)}];
  }
  if (tag.filled) return [];
  return [
    {
      place,
      about: name,
      message: `<${name}> is empty: where the widget can’t come, people see nothing.`,
      hint: 'Write a fallback in it: one true sentence and a phone number, or a link.',
    },
  ];
};

const frameFindings = ({form, tag, url}: Embedded): Finding[] => {
  if (form !== 'frame') return [];
  const {attributes, place} = tag;
  const findings: Finding[] = [];
  if (!attributes.get('title')?.trim()) {
    const {message, hint} = reported('frame-untitled', {found: url?.pathname ?? ''}, 'iframe');
    findings.push({place, about: 'iframe', message, hint});
  }
  if (!attributes.has('height')) {
    const message = 'The frame has no height: it shows 150 pixels where nothing sizes it.';
    findings.push({place, about: 'iframe', message, hint: 'Add height="500".'});
  }
  return [...findings, ...sandboxFindings(tag)];
};

const linkFindings = ({form, tag}: Embedded): Finding[] => {
  if (form !== 'link' || tag.filled) return [];
  const message = 'The link has no text, so that nobody can follow it.';
  return [
    {place: tag.place, about: 'a', message, hint: 'Write what it opens between <a> and </a>.'},
  ];
};

/** What an editor, or a slip, has done to the markup. */
export const markupFindings = (page: Page, embedded: readonly Embedded[]): Finding[] => [
  ...escapedFindings(page),
  ...orphanFindings(page),
  ...embedded.flatMap((one) => [
    ...jsonFindings(one),
    ...shapeFindings(one),
    ...frameFindings(one),
    ...linkFindings(one),
  ]),
];
