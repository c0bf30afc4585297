import type {Figure} from './figures.js';
import {enEs, free, online, row, type Resource} from './resources.js';

/**
 * Lines for people who feel unsafe, as their own pages say. The rule for what stands here is that of `resources.ts`;
 * what each does is said in `support-finder.folded.content.ts` under the same name.
 */

export type CrisisId =
  | 'us-988'
  | 'us-text'
  | 'us-veterans'
  | 'samaritans'
  | 'shout'
  | 'ca-988'
  | 'au-lifeline'
  | 'telefonseelsorge'
  | 'fr-3114'
  | 'es-024'
  | 'mx-vida'
  | 'telemanas'
  | 'cvv'
  | 'cn-12356'
  | 'kr-109'
  | 'ncmh'
  | 'pl-116';

/** In plain sight for whoever feels unsafe; never among the other help. */
export const crisisLines: readonly Resource<CrisisId>[] = [
  row('us-988', '988 Suicide & Crisis Lifeline', 'US', 'crisis', {
    phones: ['988'],
    text: '988',
    url: 'https://988lifeline.org/',
    languages: enEs,
    free,
  }),
  row('us-text', 'Crisis Text Line', 'US', 'crisis', {text: '741741'}),
  row('us-veterans', 'Veterans Crisis Line', 'US', 'crisis', {phones: ['988']}),
  row('samaritans', 'Samaritans', 'GB IE', 'crisis', {
    phones: ['116 123'],
    url: 'https://www.samaritans.org/',
    free,
  }),
  row('shout', 'Shout', 'GB', 'crisis', {text: '85258'}),
  row('ca-988', '9-8-8 Suicide Crisis Helpline', 'CA', 'crisis', {
    phones: ['988'],
    text: '988',
    free,
  }),
  row('au-lifeline', 'Lifeline Australia', 'AU', 'crisis', {
    phones: ['13 11 14'],
    text: '0477 13 11 14',
  }),
  row('telefonseelsorge', 'TelefonSeelsorge', 'DE', 'crisis', {
    phones: ['0800 111 0 111', '0800 111 0 222', '116 123'],
    url: 'https://www.telefonseelsorge.de/',
    ways: online,
    free,
  }),
  row('fr-3114', '3114', 'FR', 'crisis', {
    phones: ['3114'],
    url: 'https://3114.fr/',
    languages: ['fr'],
    free,
  }),
  row('es-024', 'Línea 024', 'ES', 'crisis', {phones: ['024'], languages: ['es'], free}),
  row('mx-vida', 'Línea de la Vida', 'MX', 'crisis', {phones: ['800 911 2000'], free}),
  row('telemanas', 'Tele-MANAS', 'IN', 'crisis', {phones: ['14416'], free}),
  row('cvv', 'Centro de Valorização da Vida (CVV)', 'BR', 'crisis', {
    phones: ['188'],
    url: 'https://www.cvv.org.br/',
    ways: online,
    free,
  }),
  row('cn-12356', '12356', 'CN', 'crisis', {phones: ['12356']}),
  row('kr-109', '109', 'KR', 'crisis', {phones: ['109']}),
  row('ncmh', 'NCMH Crisis Hotline', 'PH', 'crisis', {
    phones: ['1553', '0919-057-1553', '0917-899-8727'],
    free,
  }),
  row('pl-116', '116 123', 'PL', 'crisis', {
    phones: ['116 123'],
    url: 'https://116sos.pl/',
    ways: online,
    free,
  }),
];

/** Figures that the words quote, each as the line's own page says. */
export const figures = {
  /** Languages of Tele-MANAS. */
  indianLanguages: {value: 20, in: 'number'},
} as const satisfies Record<string, Figure>;
