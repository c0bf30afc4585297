// Which form of a widget survives in which system: worked out for those whose filter is known, told for the others.
import {factsOf, filterNames} from './filters.mjs';
import {FORMS, samples} from './samples.mjs';
import {survival} from './survival.mjs';

/** How much of a form stays in all widgets; they have to agree. */
function outcomeOf(name, form) {
  const outcomes = samples()
    .filter((sample) => sample.form === form)
    .map(({html}) => survival(name, html).outcome);
  if (new Set(outcomes).size > 1) throw new Error(`  ${name}, ${form}: ${outcomes.join(', ')}`);
  return outcomes[0];
}

function fromFilter(name) {
  const facts = factsOf(name);
  const outcomes = Object.fromEntries(FORMS.map((form) => [form, outcomeOf(name, form)]));
  const working = FORMS.filter((form) => outcomes[form] === 'works');
  const {version, notes} = facts;
  return {id: name, name: facts.name, version, ...outcomes, use: working.slice(0, 1), notes};
}

/** All systems, in the order of the table in docs/embedding.md. */
export function systems() {
  const {before, after} = factsOf('others');
  return [...before, ...filterNames.map(fromFilter), ...after];
}
