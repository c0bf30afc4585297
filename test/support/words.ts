/** Where the words of every widget are, and those that all widgets share. */
import type {Figure} from '../../src/evidence/figures.js';
import type {ProvenanceModule} from '../../src/evidence/statements.js';
import {kitLateLocales} from '../../src/kit/kit.late.locales.js';
import {kitLocales} from '../../src/kit/kit.locales.js';
import {kitSeldomLocales} from '../../src/kit/kit.seldom.locales.js';
import {foldedLocales as timelineFolded} from '../../src/widgets/regrowth-timeline/regrowth-timeline.folded.locales.js';
import {locales as timelineGlance} from '../../src/widgets/regrowth-timeline/regrowth-timeline.locales.js';
import * as timeline from '../../src/widgets/regrowth-timeline/regrowth-timeline.provenance.js';
import {foldedLocales as finderFolded} from '../../src/widgets/support-finder/support-finder.folded.locales.js';
import {locales as finderGlance} from '../../src/widgets/support-finder/support-finder.locales.js';
import * as finder from '../../src/widgets/support-finder/support-finder.provenance.js';
import {foldedLocales as comparisonFolded} from '../../src/widgets/therapy-comparison/therapy-comparison.folded.locales.js';
import {locales as comparisonGlance} from '../../src/widgets/therapy-comparison/therapy-comparison.locales.js';
import * as comparison from '../../src/widgets/therapy-comparison/therapy-comparison.provenance.js';

type Module = {content(f: never): unknown};
type Sources = Readonly<Record<string, () => Promise<Module>>>;

/** The words of one widget by part, as its provenance calls the parts, and the figures that they may quote. */
export interface WidgetWords {
  parts: Readonly<Record<string, Sources>>;
  figures: Readonly<Record<string, Figure>>;
}

/** Every widget by its name in the catalog. */
export const widgets: Readonly<Record<string, WidgetWords & {evidence: ProvenanceModule}>> = {
  'regrowth-timeline': {
    parts: {glance: timelineGlance, folded: timelineFolded},
    figures: timeline.figures,
    evidence: timeline,
  },
  'support-finder': {
    parts: {glance: finderGlance, folded: finderFolded},
    figures: finder.figures,
    evidence: finder,
  },
  'therapy-comparison': {
    parts: {glance: comparisonGlance, folded: comparisonFolded},
    figures: comparison.figures,
    evidence: comparison,
  },
};

/** All that says something: the widgets, and the kit that speaks for all of them. */
export const speakers: Readonly<Record<string, WidgetWords>> = {
  ...widgets,
  kit: {
    parts: {kit: kitLocales, 'kit.late': kitLateLocales, 'kit.seldom': kitSeldomLocales},
    figures: {},
  },
};
