import type {Page, Tag} from './html.js';
import type {Imports} from './inline-loader.js';

/** Whether a tag is an import map. */
export const isMap = ({name, attributes}: Tag): boolean =>
  name === 'script' && attributes.get('type')?.trim().toLowerCase() === 'importmap';

/** The names that the page's import map gives to addresses. */
export const importsIn = ({tags}: Page): Imports => {
  const text = tags.find(isMap)?.text;
  try {
    const {imports = {}} = JSON.parse(text ?? '{}') as {imports?: Record<string, unknown>};
    return Object.entries(imports).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
  } catch {
    return [];
  }
};
