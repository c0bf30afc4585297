import {
  problemOf,
  problemOfBrand,
  problemOfFile,
  settingsOf,
  widgetOf,
  type Choices,
} from '../choices.js';
import type {Facts} from '../facts.js';
import {formsFor, systems, type Form, type System} from '../systems.js';
import {settingName, widgetWords} from '../words.js';
import {readBase, type Base} from './address.js';
import {needsOf, type Need} from './csp/needs.js';
import type {Hashes} from './integrity.js';
import {importMapOf} from './integrity.js';
import type {Wanted} from './snippet.js';

/** What becomes of the choices. */
export interface Plan {
  system: System;
  /** The forms that work there, the best first. */
  forms: Form[];
  form: Form;
  /** The loader is on the page. */
  script: boolean;
  base: Base;
  wanted: Wanted;
  hashes?: Hashes;
  importMap?: string;
}

/** What has to be mended before there is a snippet, each with the id of its field. */
export interface Fault {
  field: string;
  text: string;
}

export const systemOf = ({system}: Choices): System => systems.find(({id}) => id === system)!;

export const hasHead = (choices: Choices): boolean =>
  choices.head && systemOf(choices).head === 'can';

export const formsOf = (choices: Choices): Form[] => formsFor(systemOf(choices), hasHead(choices));

export const formOf = (choices: Choices): Form => {
  const forms = formsOf(choices);
  return choices.form && forms.includes(choices.form) ? choices.form : forms[0];
};

export const fallbackOf = ({fallback, widget, lang}: Choices): string =>
  fallback ?? widgetWords[widget].fallback[lang];

export const linkTextOf = (facts: Facts, {linkText, widget, lang}: Choices): string =>
  linkText ?? widgetOf(facts, widget).titles[lang];

const baseFault = (choices: Choices): Fault[] => {
  const {base, problem} = readBase(choices.base);
  if (problem) return [{field: 'base', text: problem}];
  return systemOf(choices).elsewhere && !base!.elsewhere
    ? [
        {
          field: 'base',
          text: 'No folder can be copied onto this system. Put it on a server of yours, and write its address with https://.',
        },
      ]
    : [];
};

/** What keeps a snippet from being written. */
export const faultsOf = (facts: Facts, choices: Choices): Fault[] => {
  const settings = widgetOf(facts, choices.widget).settings.flatMap((setting) => {
    const text = problemOf(setting, choices.settings[choices.widget]?.[setting.name]);
    return text
      ? [{field: `setting-${setting.name}`, text: `${settingName(setting.name)}: ${text}`}]
      : [];
  });
  const brand = problemOfBrand(choices);
  const clinic = problemOfFile(choices.clinic);
  return [
    ...settings,
    ...(brand ? [{field: 'brand', text: `Brand color: ${brand}`}] : []),
    ...baseFault(choices),
    ...(clinic ? [{field: 'clinic', text: clinic}] : []),
  ];
};

const wantedOf = (facts: Facts, choices: Choices, base: string): Wanted => ({
  widget: choices.widget,
  lang: choices.lang,
  pageLang: choices.pageLang,
  settings: settingsOf(facts, choices),
  base,
  clinic: choices.clinic.trim(),
  fallback: fallbackOf(choices),
  linkText: linkTextOf(facts, choices),
});

/** Works the choices out; only where there is no fault. */
export const planOf = (facts: Facts, choices: Choices, known?: Hashes): Plan => {
  const {base: folder} = readBase(choices.base);
  const script = hasHead(choices);
  const hashes = script && choices.pinned ? known : undefined;
  const path = hashes ? `${hashes.version}/` : '';
  const base: Base = {...folder!, href: folder!.href + path};
  if (base.elsewhere) base.source += path;
  return {
    system: systemOf(choices),
    forms: formsOf(choices),
    form: formOf(choices),
    script,
    base,
    wanted: wantedOf(facts, choices, base.href),
    hashes,
    importMap: hashes && choices.pinnedParts ? importMapOf(hashes, base.href) : undefined,
  };
};

/** What the page has to let in. */
export const needsFor = (plan: Plan, importMapHash?: string): Need[] => {
  const {form, script, base, wanted} = plan;
  const own = wanted.settings.filter(([name]) => name === 'src' || name === 'places');
  const files = [wanted.clinic, ...own.map(([, value]) => value)].filter(Boolean);
  return needsOf({form, script, base, files, importMapHash});
};
