import type {Facts} from '../../site/builder/facts.js';

/** Facts as the build would read them, of invented widgets. */
export const facts: Facts = {
  version: '1.2.3',
  widgets: [
    {
      name: 'regrowth-timeline',
      titles: {en: 'When hair grows', es: 'Cuándo crece', ar: 'متى ينمو'},
      settings: [
        {name: 'first-treatment', description: 'A day.', form: 'isoDate', values: []},
        {name: 'units', description: 'Of lengths.', form: 'oneOf', values: ['cm', 'in']},
        {name: 'heading-level', description: '1 to 6.', form: 'oneOf', values: ['1', '2', '3']},
      ],
    },
    {
      name: 'support-finder',
      titles: {en: 'Find help', es: 'Encontrar ayuda', ar: 'ابحثوا'},
      settings: [
        {name: 'src', description: 'A directory.', form: 'address', values: []},
        {name: 'country', description: 'Two letters.', form: 'countryCode', values: []},
        {
          name: 'limit',
          description: 'At a time.',
          form: 'wholeNumber',
          values: [],
          bounds: [1, 100],
        },
        {name: 'allow-location', description: 'A button.', form: 'flag', values: []},
      ],
    },
  ],
  tokens: {
    '--anagen-hue': '200',
    '--anagen-color-text': 'light-dark(oklch(25% 0.03 var(--_hue)), oklch(94% 0.01 var(--_hue)))',
    '--anagen-color-surface':
      'light-dark(oklch(99% 0.004 var(--_hue)), oklch(21% 0.015 var(--_hue)))',
    '--anagen-color-soft':
      'light-dark(oklch(95.5% 0.02 var(--_hue)), oklch(27% 0.025 var(--_hue)))',
    '--anagen-color-accent': 'light-dark(oklch(38% 0.08 var(--_hue)), oklch(86% 0.07 var(--_hue)))',
    '--anagen-color-line': 'light-dark(oklch(58% 0.04 var(--_hue)), oklch(62% 0.04 var(--_hue)))',
  },
};
