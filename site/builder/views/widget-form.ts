import {html, nothing, type TemplateResult} from 'lit';
import {isOffered, namesFor, problemOf, widgetOf, type Choices} from '../choices.js';
import type {Facts, Language, SettingFact} from '../facts.js';
import {languages} from '../../../src/localization/languages.js';
import {languageNames, leftOut, settingName, widgetWords} from '../words.js';
import {drawing} from './drawings.js';
import {checkBox, radios, selectField, textField} from './fields.js';

export type Patch = (patch: Partial<Choices>) => void;

const widgetCards = (facts: Facts, {widget}: Choices, patch: Patch): TemplateResult =>
  radios(
    'widget',
    'Widget',
    {chosen: widget, look: 'cards'},
    facts.widgets.map(({name, titles}) => ({
      value: name,
      label: html`${drawing(name)}
        <span><b>${widgetWords[name].name}</b><br /><span class="hint">${titles.en}</span></span>`,
    })),
    // What was written for one widget says nothing of another.
    (name) => patch({widget: name, fallback: undefined, linkText: undefined}),
  );

const isUnreviewed = (lang: Language): boolean => languages[lang].review === 'machine';

const languageRow = ({lang}: Choices, patch: Patch): TemplateResult =>
  html`${radios(
    'lang',
    'Language',
    {chosen: lang, look: 'strip'},
    (Object.keys(languages) as Language[]).map((value) => ({
      value,
      label: html`<bdi lang=${value}>${languageNames[value]}</bdi>`,
    })),
    (value) => patch({lang: value as Language, fallback: undefined, linkText: undefined}),
  )}
  ${
    isUnreviewed(lang)
      ? html`<p class="note">
        A machine has translated this, and no person has reviewed it. The widget says so to its readers.
      </p>`
      : nothing
  }`;

const nameOf = (value: string): string => {
  const plain = value.replace(/-/g, ' ');
  return value.length === 2 ? value : plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** Ticked names, in the order of the whole list. */
const namesField = (
  setting: SettingFact,
  text: string,
  set: (text: string) => void,
): TemplateResult => {
  const chosen = text.split(' ').filter(Boolean);
  const toggle = (name: string, on: boolean) =>
    set(
      namesFor(setting)
        .filter((one) => (one === name ? on : chosen.includes(one)))
        .join(' '),
    );
  const problem = problemOf(setting, text);
  const problemId = `setting-${setting.name}-problem`;
  const tick = (name: string, checked: boolean) =>
    checkBox(
      {
        id: `${setting.name}-${name}`,
        label: nameOf(name),
        checked,
        problemId: problem && checked ? problemId : undefined,
      },
      (on) => toggle(name, on),
    );
  return html`<details class="names" id="setting-${setting.name}">
    <summary>
      <span>${settingName(setting.name)}</span>
      <span class="count">${chosen.length ? `${chosen.length} chosen` : 'not set'}</span>
    </summary>
    <fieldset>
      <legend class="hint">${setting.description}</legend>
      <div class="tick-grid">
        ${namesFor(setting).map((name) => tick(name, chosen.includes(name)))}
      </div>
    </fieldset>
    ${problem ? html`<p class="problem" id=${problemId}>${problem}</p>` : nothing}
  </details>`;
};

const settingField = (
  setting: SettingFact,
  text: string | undefined,
  set: (text?: string) => void,
) => {
  const {name, description, form, values} = setting;
  const id = `setting-${name}`;
  const problem = problemOf(setting, text);
  const field = {id, label: settingName(name), hint: description, value: text ?? '', problem};
  if (form === 'flag') {
    const tick = {id, label: field.label, hint: description, checked: text !== undefined};
    return checkBox(tick, (on) => set(on ? '' : undefined));
  }
  if (form === 'listOf') return namesField(setting, field.value, set);
  if (form === 'oneOf') {
    const choices = values.map((value): [string, string] => [value, nameOf(value)]);
    return selectField(field, [['', leftOut[name] ?? 'Leave it out'], ...choices], set);
  }
  return textField(field, set, {mode: form === 'wholeNumber' ? 'numeric' : 'text'});
};

const settingsForm = (facts: Facts, choices: Choices, patch: Patch): TemplateResult => {
  const {widget, settings} = choices;
  const all = widgetOf(facts, widget).settings;
  const set = (name: string) => (text?: string) => {
    const own: Record<string, string> = {...settings[widget]};
    if (text === undefined) delete own[name];
    else own[name] = text;
    patch({settings: {...settings, [widget]: own}});
  };
  const fields = all
    .filter(isOffered)
    .map((setting) => settingField(setting, settings[widget]?.[setting.name], set(setting.name)));
  return html`${fields}
  ${
    all.every(isOffered)
      ? nothing
      : html`<p class="note">
        Dates of treatment are not offered here. They are about one person’s health, and whoever
        sees a page sees them. Readers can type their own into the widget.
      </p>`
  }`;
};

export const widgetForm = (facts: Facts, choices: Choices, patch: Patch): TemplateResult =>
  html`<section aria-labelledby="choose-title">
      <h3 id="choose-title">What to show</h3>
      ${widgetCards(facts, choices, patch)} ${languageRow(choices, patch)}
    </section>
    <section aria-labelledby="settings-title">
      <h3 id="settings-title">Settings</h3>
      <p>You can leave all of them as they are.</p>
      ${settingsForm(facts, choices, patch)}
    </section>`;
