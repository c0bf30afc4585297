/** Where the words of every widget are, and those that all widgets share. */
import type {Figure} from '../../src/evidence/figures.js';
import type {ProvenanceModule} from '../../src/evidence/statements.js';
import {kitLateLocales, kitLocales} from '../../src/kit/kit.locales.js';
import {foldedLocales} from '../../src/widgets/regrowth-timeline/regrowth-timeline.folded.locales.js';
import {locales} from '../../src/widgets/regrowth-timeline/regrowth-timeline.locales.js';
import {foldedLocales as foldedOptions} from '../../src/widgets/therapy-comparison/therapy-comparison.folded.locales.js';
import {locales as optionLocales} from '../../src/widgets/therapy-comparison/therapy-comparison.locales.js';
import * as comparison from '../../src/widgets/therapy-comparison/therapy-comparison.provenance.js';
import * as timeline from '../../src/widgets/regrowth-timeline/regrowth-timeline.provenance.js';

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
    parts: {glance: locales, folded: foldedLocales},
    figures: timeline.figures,
    evidence: timeline,
  },
  'therapy-comparison': {
    parts: {glance: optionLocales, folded: foldedOptions},
    figures: comparison.figures,
    evidence: comparison,
  },
};

/** All that says something: the widgets, and the kit that speaks for all of them. */
export const speakers: Readonly<Record<string, WidgetWords>> = {
  ...widgets,
  kit: {parts: {kit: kitLocales, 'kit.late': kitLateLocales}, figures: {}},
};
