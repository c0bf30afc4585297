/**
 * What each cell of an option stands on. An empty list means that no source which may be shown stands behind it: it
 * says that we don't know, or it directs the reader. What was left out, and why, is in
 * `docs/decisions/0009-options-that-may-be-shown.md`.
 */
import type {CitationId} from './citations.js';
import type {OptionId, Region} from './therapies.js';

type Sources = readonly CitationId[];

export interface OptionSupport {
  found: Sources;
  like: Sources;
  good: Sources;
  hard: Sources;
  avoid: Sources;
  practical: Sources;
  /** What a regulator says in a region; none where no source that may be shown was read. */
  regulators: Readonly<Record<Region, Sources>>;
}

const none: Sources = [];
const unread: OptionSupport['regulators'] = {us: none, eu: none, uk: none};
const inUs = (...us: CitationId[]): OptionSupport['regulators'] => ({...unread, us});
const nothing: OptionSupport = {
  found: none,
  like: none,
  good: none,
  hard: none,
  avoid: none,
  practical: none,
  regulators: unread,
};

export const optionSupport: Readonly<Record<OptionId, OptionSupport>> = {
  'scalp-cooling': {
    found: ['nangia2017', 'bajpai2020', 'vdhurk_jnccn', 'munzone2019', 'pict2022', 'kang_sc_rct'],
    like: ['vdhurk_jnccn'],
    good: ['nangia2017', 'bajpai2020', 'kang_sc_rct', 'zhang2022'],
    hard: ['ics_hair', 'munzone2019', 'zhang2022', 'dignicap_contra', 'rugo2017mets'],
    avoid: ['dignicap_contra', 'rossi2020dpc'],
    practical: ['vdhurk_jnccn', 'pict2022'],
    regulators: inUs('paxman_fda2018'),
  },
  'cold-caps': nothing,
  'topical-minoxidil': {
    ...nothing,
    found: ['duvic1996', 'freites2018eia'],
    like: ['duvic1996'],
    good: ['duvic1996', 'freites2018eia'],
    hard: ['duvic1996'],
    avoid: ['rossi2020dpc', 'freites2019jaad1'],
    regulators: inUs('rossi2020dpc', 'freites2019jaad1'),
  },
  'oral-minoxidil': {
    ...nothing,
    found: ['kuo2024'],
    good: ['kuo2024'],
    hard: ['kuo2024'],
    regulators: inUs('kuo2024'),
  },
  bimatoprost: {
    ...nothing,
    found: ['wirta2015', 'borchert2016'],
    like: ['wirta2015'],
    good: ['wirta2015'],
    hard: ['wirta2015'],
    avoid: ['rossi2020dpc'],
    regulators: inUs('chanasumon2018'),
  },
  prp: {
    ...nothing,
    found: ['rossi2025prp'],
    like: ['rossi2025prp'],
    good: ['rossi2025prp'],
    hard: ['rossi2025prp'],
    avoid: ['rossi2025prp'],
    practical: ['rossi2025prp'],
    regulators: inUs('rossi2025prp', 'wikramanayake2023'),
  },
  light: {
    ...nothing,
    found: ['lodewijckx2023', 'claes2025'],
    like: ['lodewijckx2023'],
    good: ['lodewijckx2023'],
    hard: ['lodewijckx2023'],
    avoid: ['lodewijckx2023', 'claes2025'],
    practical: ['lodewijckx2023'],
  },
  exosomes: {
    ...nothing,
    found: ['gupta2023exo'],
    good: ['gupta2023exo'],
    hard: ['fda_exo2019', 'fda_exo2020', 'gupta2023exo'],
    avoid: ['fda_exo2020', 'gupta2023exo'],
    regulators: inUs('fda_exo2019', 'fda_exo2020'),
  },
  biotin: {
    ...nothing,
    found: ['guo2017', 'ruiztagle2018'],
    good: ['guo2017'],
    hard: ['fda_biotin'],
    regulators: inUs('fda_biotin'),
  },
  'iron-zinc': {
    ...nothing,
    found: ['guo2017'],
    good: ['guo2017'],
    hard: ['guo2017', 'almohanna2019'],
    avoid: ['guo2017'],
  },
  supplements: nothing,
  'anti-androgens': {
    ...nothing,
    found: ['rozner2019'],
    good: ['rozner2019'],
    hard: ['rozner2019'],
    avoid: ['rozner2019'],
  },
  wigs: {
    ...nothing,
    found: ['watanabe2019'],
    hard: ['macmillan_wigs'],
    practical: ['macmillan_wigs'],
  },
  'make-up': nothing,
  'scalp-care': {
    ...nothing,
    found: ['ics_hair', 'macmillan_regrow'],
    like: ['ics_hair', 'macmillan_regrow'],
  },
  programmes: {...nothing, like: ['acs_hair'], practical: ['acs_hair']},
  counselling: nothing,
  mindfulness: {
    ...nothing,
    found: ['carlson2023', 'coyne2010'],
    good: ['carlson2023'],
    hard: ['carlson2023'],
  },
};

/** What the words around the options say of hair loss itself. */
export const conditionSources: Sources = [
  'cruk_hair',
  'watanabe2019',
  'kuo2024',
  'kang2019',
  'freites2019jaad2',
];

/** What counts as hair kept. */
export const keptSources: Sources = ['munzone2019', 'rugovoigt2018'];

export {figures} from './therapies.figures.js';
