/** Where the list ends: nothing fits, or more could not be had. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FoldedContent} from './support-finder.folded.content.js';
import {lists} from './support-finder.more-filters.js';
import type {View} from './support-finder.views.js';
import {askedFor, waysOut, type WayOut} from './support-finder.ways-out.js';

/** What one asked for, in words and in quotes: “How: Online”. */
const asked = (name: WayOut['name'], view: View, late: FoldedContent): string => {
  const {state} = view;
  const {quoted} = late.nothing;
  if (name === 'query') return quoted(state.query.trim());
  const {label, valueName} = lists(view, late)[name];
  const value = valueName(state.filters[name]!);
  // The kinds say by themselves what they are.
  return quoted(name === 'kind' ? value : `${label}: ${value}`);
};

/** Whoever looks for help in distress may type it into the search, where none of it stands. */
const openUrgent = ({target}: Event): void => {
  const urgent = (target as Element)
    .closest('.root')!
    .querySelector<HTMLDetailsElement>('.urgent')!;
  urgent.open = true;
  urgent.querySelector('summary')!.focus();
};

/** Takes back what was asked for. The button that is pressed goes: the reader goes on at what comes. */
const change = (view: View, text: string, act: () => void): TemplateResult => {
  const press = () => {
    view.goTo('[part=result]');
    act();
  };
  return html`<li><button type="button" @click=${press}>${text}</button></li>`;
};

/** What to leave out, each with what that gives. */
const less = (view: View, late: FoldedContent): TemplateResult[] => {
  const {formats, state} = view;
  return waysOut(state).map(({name, left}) => {
    const text = late.nothing.without(asked(name, view, late));
    const counted =
      left === undefined ? text : view.words.filters.option(text, formats.number(left));
    return change(view, counted, () =>
      name === 'query' ? state.search('') : state.choose(name, undefined),
    );
  });
};

/** Nothing fits: first of all help for who feels unsafe, then what to leave out. */
export const deadEnd = (view: View, late: FoldedContent): TemplateResult => {
  const {words, formats, state} = view;
  const set = askedFor(state);
  // Nothing that the reader asked for is why.
  if (!set.length) return html`<p>${late.nothing.empty}</p>`;
  // To leave out all there is would be the same twice.
  const ways = set.length > 1 ? less(view, late) : [];
  return html`<div class="dead-end" part="nothing">
    <p><button type="button" @click=${openUrgent}>${words.urgent}</button></p>
    <p>${late.nothing.says(formats.list(set.map((name) => asked(name, view, late))))}</p>
    ${ways.length ? html`<p>${late.nothing.less}</p>` : nothing}
    <ul role="list">
      ${ways} ${change(view, late.nothing.startOver, () => state.startOver())}
    </ul>
  </div>`;
};

/** More could not be had: what was there stays. */
export const failed = ({state}: View, {failed: words}: FoldedContent): TemplateResult =>
  html`<div class="failed" part="failed">
    <p>${state.results.state === 'failed' ? words.results : words.search}</p>
    <button type="button" @click=${() => state.again()}>${words.again}</button>
  </div>`;
