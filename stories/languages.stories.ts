import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {comparison, usual} from './support/comparison.js';
import {finder, own} from './support/finder.js';
import {openEverything} from './support/open.js';
import {dates, fallback, timeline, type TimelineArgs} from './support/timeline.js';

/**
 * A widget speaks the language of its place: the nearest `lang`. Dates, numbers and lengths are
 * written as that language and region write them. A machine translation says so to the reader.
 */
const meta: Meta<TimelineArgs> = {
  title: 'Languages',
  component: 'anagen-regrowth-timeline',
  args: dates,
  render: (args) => timeline(args),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

export const Spanish: Story = {globals: {language: 'es'}};

export const SpanishEverythingOpen: Story = {globals: {language: 'es'}, play: openEverything};

/** Arabic runs from right to left, and so do its axes. */
export const Arabic: Story = {globals: {language: 'ar'}};

export const ArabicEverythingOpen: Story = {globals: {language: 'ar'}, play: openEverything};

/** Arabic on a small phone. */
export const ArabicNarrow: Story = {globals: {language: 'ar'}, tags: ['narrow']};

/** Spanish on a small phone: its words are longer. */
export const SpanishNarrow: Story = {globals: {language: 'es'}, tags: ['narrow']};

/** For designers: English made a third longer, with accents and in brackets. */
export const Pseudo: Story = {globals: {language: 'en-XA'}};

/** What is cut off here would be cut off in a longer language too. */
export const PseudoNarrow: Story = {
  globals: {language: 'en-XA'},
  tags: ['narrow'],
  play: openEverything,
};

/** The comparison in Spanish. */
export const ComparisonSpanish: Story = {
  globals: {language: 'es'},
  render: () => comparison(usual),
};

/** The comparison from right to left. */
export const ComparisonArabic: Story = {globals: {language: 'ar'}, render: () => comparison(usual)};

/** Side by side, from right to left. */
export const ComparedArabic: Story = {
  globals: {language: 'ar'},
  render: () => comparison({...usual, compare: 'scalp-cooling wigs'}),
};

/** The same on a small phone. */
export const ComparedArabicNarrow: Story = {...ComparedArabic, tags: ['narrow']};

/** For designers: the comparison a third longer, with accents and in brackets. */
export const ComparisonPseudo: Story = {
  globals: {language: 'en-XA'},
  render: () => comparison(usual),
};

/** The same on a small phone, all opened. */
export const ComparisonPseudoNarrow: Story = {
  ...ComparisonPseudo,
  tags: ['narrow'],
  play: openEverything,
};

/** The finder in Spanish: what an organization offers is said in Spanish, too. */
export const FinderSpanish: Story = {
  globals: {language: 'es'},
  render: () => finder({today: '2026-12-01', country: 'ES'}),
};

/** The finder from right to left, on a small phone. */
export const FinderArabicNarrow: Story = {
  globals: {language: 'ar'},
  tags: ['narrow'],
  render: () => finder({today: '2026-12-01', country: 'SA'}),
};

/** A clinic's directory in English, in an Arabic page: its names and numbers keep their own direction. */
export const FinderOwnDirectoryArabic: Story = {
  globals: {language: 'ar'},
  render: () => finder({...own, limit: '4'}),
};

/** For designers: the finder a third longer, with accents and in brackets, all opened, on a small phone. */
export const FinderPseudoNarrow: Story = {
  globals: {language: 'en-XA'},
  tags: ['narrow'],
  render: () => finder({...own, limit: '3'}),
  play: openEverything,
};

const sideBySide = (args: TimelineArgs, languages: readonly string[]) => html`
  <style>
    .side-by-side {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
      gap: 2em;
    }
    .side-by-side > div {
      min-inline-size: 0;
    }
  </style>
  <div class="side-by-side">
    ${languages.map((lang) => html`<div>${timeline(args, fallback, lang)}</div>`)}
  </div>
`;

/** Three languages on one page, each whole. */
export const SideBySide: Story = {render: (args) => sideBySide(args, ['en', 'es', 'ar'])};

/** One language, written as three regions write it: dates, digits, calendar, lengths. */
export const Regions: Story = {render: (args) => sideBySide(args, ['en-GB', 'es-MX', 'ar-EG'])};

/** An English widget on a page that runs from right to left keeps its own direction. */
export const EnglishOnAnArabicPage: Story = {
  globals: {language: 'ar'},
  render: (args) => html`
    <p>متى يتساقط الشعر ومتى ينمو من جديد.</p>
    ${timeline(args, fallback, 'en')}
  `,
};

/** A language that is not there yet gives English, said to the webmaster. */
export const NotThereYet: Story = {render: (args) => timeline(args, fallback, 'de')};
