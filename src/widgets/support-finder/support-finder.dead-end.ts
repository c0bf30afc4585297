/** Where the list ends: nothing fits, or more could not be had. */
import {html, type TemplateResult} from 'lit';
import type {FoldedContent} from './support-finder.folded.content.js';
import {lists} from './support-finder.more-filters.js';
import type {View} from './support-finder.views.js';
import {askedFor, waysOut, type WayOut} from './support-finder.ways-out.js';

/** What one asked for, in words: “How: Online”. */
const asked = (name: WayOut['name'], view: View, late: FoldedContent): string => {
  const {words, state} = view;
  if (name === 'query') return `${words.search.label}: ${state.query.trim()}`;
  const {label, valueName} = lists(view, late)[name];
  const value = valueName(state.filters[name]!);
  // The kinds say by themselves what they are.
  return name === 'kind' ? value : `${label}: ${value}`;
};

/** Whoever looks for help in distress may type it into the search, where none of it stands. */
const openUrgent = ({target}: Event): void => {
  const urgent = (target as Element)
    .closest('.root')!
    .querySelector<HTMLDetailsElement>('.urgent')!;
  urgent.open = true;
  urgent.querySelector('summary')!.focus();
};

/** Nothing fits: what to let go of, each with what that gives. */
export const deadEnd = (view: View, late: FoldedContent): TemplateResult => {
  const {words, formats, state} = view;
  const set = askedFor(state);
  // Nothing that the reader asked for is why.
  if (!set.length) return html`<p>${late.nothing.empty}</p>`;
  // The button that is pressed goes: the reader goes on at what comes.
  const goOn = (change: () => void) => () => {
    view.goTo('[part=result]');
    change();
  };
  const letGo = (name: WayOut['name']) =>
    goOn(() => (name === 'query' ? state.search('') : state.choose(name, undefined)));
  return html`<div class="dead-end" part="nothing">
    <p>${late.nothing.says(formats.list(set.map((name) => asked(name, view, late))))}</p>
    <ul role="list">
      ${waysOut(state).map(
        ({name, left}) =>
          html`<li>
            <button type="button" @click=${letGo(name)}>
              ${
                left === undefined
                  ? late.nothing.letGo(asked(name, view, late))
                  : words.filters.option(
                      late.nothing.letGo(asked(name, view, late)),
                      formats.number(left),
                    )
              }
            </button>
          </li>`,
      )}
      <li><button type="button" @click=${goOn(() => state.startOver())}>${late.nothing.startOver}</button></li>
    </ul>
    <p><button type="button" @click=${openUrgent}>${words.urgent}</button></p>
  </div>`;
};

/** More could not be had: what was there stays. */
export const failed = ({state}: View, {failed: words}: FoldedContent): TemplateResult =>
  html`<div class="failed" part="failed">
    <p>${state.results.state === 'failed' ? words.results : words.search}</p>
    <button type="button" @click=${() => state.again()}>${words.again}</button>
  </div>`;
