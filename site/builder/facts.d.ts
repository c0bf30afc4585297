/** What the build knows of the widgets: `scripts/rollup/builder-facts.mjs` puts it here. */

export type Language = 'en' | 'es' | 'ar';

export interface SettingFact {
  name: string;
  description: string;
  /** The kind of setting, as the widget's source declares it. */
  form: 'isoDate' | 'oneOf' | 'listOf' | 'wholeNumber' | 'countryCode' | 'address' | 'flag';
  /** The values allowed, where they can be listed. */
  values: string[];
  /** The least and the greatest number. */
  bounds?: [number, number];
}

export interface WidgetFact {
  name: string;
  titles: Record<Language, string>;
  settings: SettingFact[];
}

export interface Facts {
  version: string;
  widgets: WidgetFact[];
  /** The default of each design token, by name. */
  tokens: Record<string, string>;
}

export const facts: Facts;
