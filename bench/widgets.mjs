// What is measured: every widget that there is, in every language that is released.
import {readdirSync} from 'node:fs';
import {languages} from '../dist/lib/localization/languages.js';

/** The widgets, one folder each, as the build finds them. */
export const WIDGETS = readdirSync(new URL('../src/widgets', import.meta.url)).sort();
export const LANGUAGES = Object.keys(languages);

/** Pages that clinics make: each widget by itself, and all of them together. */
export const ALL = 'all';
export const PAGES = [...WIDGETS, ALL];
export const widgetsOn = (page) => (page === ALL ? WIDGETS : [page]);
