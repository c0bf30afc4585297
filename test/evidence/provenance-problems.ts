import {certainties} from '../../src/evidence/certainty.js';
import {
  entriesFor,
  figuresIn,
  sourcesOf,
  type Leaf,
  type ProvenanceModule,
} from '../../src/evidence/statements.js';
import {fromIso} from '../../src/kit/days.js';

/** What keeps words from being traced: each problem as a line, none where all is well. */
export function problemsOf(
  {provenance, figureSources, figures}: ProvenanceModule,
  leaves: readonly Leaf[],
  register: readonly string[],
): string[] {
  const unknown = (ids: readonly string[]) => ids.filter((id) => !register.includes(id));
  const ofLeaf = ({path, text}: Leaf) => {
    const entries = entriesFor(path, provenance);
    const quoted = figuresIn(text, figures);
    const ofEntry = ([pattern, behind]: (typeof entries)[number]) => {
      const sources: readonly string[] = sourcesOf(behind);
      if (typeof behind === 'object' && sources.length === 0)
        return [`${path}: no source (${pattern})`];
      return (
        quoted
          .filter((name) => !figureSources[name]?.some((id) => sources.includes(id)))
          // A figure without a work behind it is our own choice where nothing is claimed, or an organization's own word.
          .filter(
            (name) =>
              figureSources[name]?.length !== 0 || (behind !== 'wording' && behind !== 'record'),
          )
          .map((name) => `${path}: the figure ${name} has no source among those of the sentence`)
      );
    };
    return entries.length ? entries.flatMap(ofEntry) : [`${path}: nothing says what it stands on`];
  };
  // An entry for all that lies beneath a place may find that entries of their own took all of it, or that there is
  // nothing. Where it names sources, it must not.
  const isDead = ([pattern, behind]: (typeof provenance)[number]) => {
    const [, above] = /^(.*\.)\*+$/.exec(pattern) ?? [];
    if (above && !above.includes('*')) {
      return typeof behind === 'object' && !leaves.some(({path}) => path.startsWith(above));
    }
    return !leaves.some(({path}) => entriesFor(path, provenance).some(([own]) => own === pattern));
  };
  const ofEntry = ([pattern, behind]: (typeof provenance)[number]) => [
    ...(isDead([pattern, behind]) ? [`${pattern}: stands for no sentence`] : []),
    ...unknown(sourcesOf(behind)).map((id) => `${pattern}: ${id} is not in the register`),
    ...(typeof behind !== 'object' || certainties.includes(behind.certainty)
      ? []
      : [`${pattern}: no certainty`]),
  ];
  const names = Object.keys(figures);
  return [
    ...leaves.flatMap(ofLeaf),
    ...provenance.flatMap(ofEntry),
    ...names.filter((name) => !figureSources[name]).map((name) => `figure ${name}: no source`),
    ...Object.entries(figureSources).flatMap(([name, ids]) => [
      ...(names.includes(name) ? [] : [`figure ${name}: is not in the register`]),
      ...unknown(ids).map((id) => `figure ${name}: ${id} is not in the register`),
    ]),
  ];
}

/** What is wrong with the standing of a widget's words. */
export function standingProblems(standing: Partial<ProvenanceModule['standing']>): string[] {
  const {content = '', reviewed = '', nextReview = '', reviewedBy} = standing;
  const [from, until] = [fromIso(reviewed), fromIso(nextReview)];
  return [
    ...(/^\d+\.\d+\.\d+$/.test(content) ? [] : [`content: “${content}” is no version`]),
    ...(from === undefined ? [`reviewed: “${reviewed}” is no date`] : []),
    ...(until === undefined ? [`nextReview: “${nextReview}” is no date`] : []),
    ...(until! <= from! ? ['nextReview: not after reviewed'] : []),
    ...(reviewedBy === '' ? [] : ['reviewedBy: not empty; a clinic says so in its own file']),
  ];
}
