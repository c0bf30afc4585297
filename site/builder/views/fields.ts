import {html, nothing, type TemplateResult} from 'lit';
import {markedUp} from './marked-up.js';

export interface Field {
  id: string;
  label: string;
  hint?: string;
  problem?: string;
  /** What would make it better. */
  advice?: string;
  value: string;
}

type Set<T> = (value: T) => void;

const describedBy = ({id, hint, problem, advice}: Field) =>
  [hint && `${id}-hint`, problem && `${id}-problem`, advice && `${id}-advice`]
    .filter(Boolean)
    .join(' ') || nothing;

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

/** A label, its field, what helps to fill it in, and what is wrong with it. */
const around = (field: Field, control: TemplateResult): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${field.hint ? html`<p class="hint" id="${field.id}-hint">${markedUp(field.hint)}</p>` : nothing}
    ${control}
    ${field.problem ? html`<p class="problem" id="${field.id}-problem">${field.problem}</p>` : nothing}
    ${field.advice ? html`<p class="note" id="${field.id}-advice">${field.advice}</p>` : nothing}
  </div>`;

export const textField = (
  field: Field,
  set: Set<string>,
  {mode = 'text', lang = '', dir = ''} = {},
): TemplateResult =>
  around(
    field,
    html`<input
      type="text"
      id=${field.id}
      inputmode=${mode}
      autocomplete="off"
      spellcheck=${lang ? 'true' : 'false'}
      lang=${lang || nothing}
      dir=${dir || nothing}
      .value=${field.value}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
      @input=${(event: Event) => set(valueOf(event))}
    />`,
  );

export const textArea = (
  field: Field,
  set: Set<string>,
  {rows = 4, lang = '', dir = ''} = {},
): TemplateResult =>
  around(
    field,
    html`<textarea
      id=${field.id}
      rows=${rows}
      autocomplete="off"
      spellcheck=${lang ? 'true' : 'false'}
      lang=${lang || nothing}
      dir=${dir || nothing}
      class=${lang ? nothing : 'code'}
      .value=${field.value}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem ? 'true' : nothing}
      @input=${(event: Event) => set(valueOf(event))}
    ></textarea>`,
  );

export const selectField = (
  field: Field,
  choices: [value: string, label: string][],
  set: Set<string>,
): TemplateResult =>
  around(
    field,
    html`<select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => set(valueOf(event))}
    >
      ${choices.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${value === field.value}>${label}</option>`,
      )}
    </select>`,
  );

export interface Tick {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  /** The id of a text that says what is wrong with it. */
  problemId?: string;
}

export const checkBox = (tick: Tick, set: Set<boolean>): TemplateResult =>
  html`<div class="tick">
    <label>
      <input
        type="checkbox"
        id=${tick.id}
        .checked=${tick.checked}
        ?disabled=${tick.disabled}
        aria-describedby=${[tick.hint && `${tick.id}-hint`, tick.problemId].filter(Boolean).join(' ') || nothing}
        aria-invalid=${tick.problemId ? 'true' : nothing}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />
      <span>${tick.label}</span>
    </label>
    ${tick.hint ? html`<p class="hint" id="${tick.id}-hint">${markedUp(tick.hint)}</p>` : nothing}
  </div>`;

export interface Radio {
  value: string;
  label: string | TemplateResult;
  hint?: string;
}

interface Look {
  chosen: string;
  look: 'cards' | 'rows' | 'strip';
  /** For screen readers alone, where a heading above says the same. */
  legend?: 'unseen';
}

/** One of a few. The name of the group is that of its ids, too. */
export const radios = (
  name: string,
  legend: string,
  {chosen, look, legend: seen}: Look,
  choices: Radio[],
  set: Set<string>,
): TemplateResult =>
  html`<fieldset class="radios ${look}">
    <legend class=${seen ?? nothing}>${legend}</legend>
    <div class="radio-list">
      ${choices.map(
        ({value, label, hint}) =>
          html`<label class="radio">
            <input
              type="radio"
              name=${name}
              id="${name}-${value}"
              .value=${value}
              .checked=${value === chosen}
              @change=${() => set(value)}
            />
            <span class="radio-label">${label}</span>
            ${hint ? html`<span class="hint">${markedUp(hint)}</span>` : nothing}
          </label>`,
      )}
    </div>
  </fieldset>`;
