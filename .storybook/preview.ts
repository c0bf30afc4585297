import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import {controlsForProperties} from './controls.js';
import {onPage} from './page.js';
import {addPseudoLanguage, type Locales} from './pseudo.js';
import {settled} from './settled.js';
import {globalTypes, initialGlobals} from './toolbars.js';

setCustomElementsManifest(manifest);

const words = import.meta.glob<Record<string, Locales>>(
  ['../src/kit/*.locales.ts', '../src/widgets/*/*.locales.ts'],
  {eager: true},
);
Object.values(words)
  .flatMap(Object.values<Locales>)
  .forEach(addPseudoLanguage);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [controlsForProperties],
  decorators: [onPage],
  afterEach: settled,
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true, sort: 'requiredFirst'},
    docs: {toc: true},
    // The toolbar's colour scheme is the page's: a second background switch would only lie.
    backgrounds: {disable: true},
    a11y: {
      test: 'error',
      context: '.page',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      // A story is a part of a page: landmarks and the first heading are the page's own.
      config: {
        rules: ['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => ({
          id,
          enabled: false,
        })),
      },
    },
  },
};

export default preview;
