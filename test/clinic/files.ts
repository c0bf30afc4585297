import type {Clinic, ClinicProblem} from '../../src/clinic/clinic.js';
import {known} from '../../src/clinic/known.js';
import {readClinic} from '../../src/clinic/read-clinic.js';

/** A file that uses every member that there is. */
export const wholeFile = {
  $schema: './anagen/clinic.schema.json',
  anagen: 1,
  content: '0.1.0',
  language: 'en',
  name: 'Wrenmoor Hospital',
  phone: '01632 960145',
  email: 'chemo@wrenmoor.example',
  url: 'https://wrenmoor.example/chemotherapy?ward=heather#call',
  country: 'GB',
  options: {
    biotin: {hidden: true},
    counselling: {shown: true},
    'scalp-cooling': {
      offered: {
        note: {en: 'Ask early.', es: 'Pregunte pronto.'},
        price: 'Free.',
        contact: {
          name: 'Heather Unit',
          phone: '+44 (0)1632 960145 ext 4',
          email: 'a.b+c@wrenmoor.example',
          url: 'http://localhost:8000/',
        },
      },
    },
  },
  added: [
    {
      id: 'wig-bank',
      name: 'Wig bank',
      what: {en: 'Wigs to borrow.', 'pt-BR': 'Perucas para emprestar.'},
      when: 'any',
      purpose: 'cover',
      found: 'Nobody has studied it.',
      good: ['You can try on several.'],
      hard: ['There are few.', {ar: 'قليلة'}],
      note: 'Wednesdays.',
      price: 'Free.',
      contact: {phone: '111'},
      sources: [
        {title: 'Leaflet, 2026', url: 'https://wrenmoor.example/leaflet.pdf'},
        {title: 'B'},
      ],
    },
  ],
  reviews: [
    {
      widget: 'therapy-comparison',
      content: '0.1.0',
      by: 'Dr A. Example, oncologist',
      on: '2026-11-10',
      languages: ['en', 'pt-BR'],
    },
  ],
};

/** Reads a file that is like the whole one but for some members. */
export const readWith = (members: object): {clinic: Clinic; problems: ClinicProblem[]} =>
  readClinic(JSON.parse(JSON.stringify({...wholeFile, ...members})), known);

/** The one problem of such a file. */
export const problemWith = (members: object): ClinicProblem => {
  const {problems} = readWith(members);
  if (problems.length !== 1) throw new Error(`not one problem: ${JSON.stringify(problems)}`);
  return problems[0];
};
