import type {TemplateResult} from 'lit';
import type {Choices} from '../choices.js';
import type {Facts} from '../facts.js';
import {directionOf} from '../../../src/localization/languages.js';
import {adviceOnFallback, adviceOnLinkText} from '../models/advice.js';
import {fallbackOf, formOf, linkTextOf} from '../models/plan.js';
import {textArea, textField} from './fields.js';
import type {Patch} from './widget-form.js';

/** What stands on the page beside the widget, or in its place. */
export const ownWords = (facts: Facts, choices: Choices, patch: Patch): TemplateResult => {
  const {lang} = choices;
  const written = {lang, dir: directionOf(lang)};
  const machine =
    lang === 'en'
      ? ''
      : ' Ours is a machine translation: have somebody read it who knows the language.';
  const form = formOf(choices);
  if (form === 'link' || form === 'frame') {
    const label = form === 'link' ? 'Text of the link' : 'Name of the frame, for screen readers';
    const value = linkTextOf(facts, choices);
    const advice = adviceOnLinkText(value, form);
    return textField(
      {id: 'link-text', label, hint: machine.trim(), value, advice},
      (text) => patch({linkText: text}),
      written,
    );
  }
  const value = fallbackOf(choices);
  return textArea(
    {
      id: 'fallback',
      label: 'What people read until the widget is there, and if it can’t come',
      hint: `Make it true by itself.${machine}`,
      value,
      advice: adviceOnFallback(value),
    },
    (text) => patch({fallback: text}),
    {rows: 3, ...written},
  );
};
