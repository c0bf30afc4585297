import {msg, str} from '@lit/localize';
import type {CrisisId, figures} from '../../evidence/crisis-lines.js';
import type {Written} from '../../evidence/figures.js';
import type {Way} from './support-finder.model.js';

/** How to reach a line for people who feel unsafe. */
export interface CrisisWords {
  /** What it is, in one plain sentence. */
  what: string;
  /** What to do once the call is answered, or what to write. */
  how?: string;
}

/**
 * What the finder says where it is opened, and the words that it searches by. Plain words: US grade 6 or below, no
 * blame, no promise.
 */
export const content = (f: Written<typeof figures>) => ({
  urgent: {
    country: msg('Help lines in', {desc: 'Label of a list of countries'}),
    checked: (month: string) =>
      msg(str`We checked these numbers in ${month}.`, {desc: '“month” reads like “November 2026”'}),
    none: msg(
      'We know no line for this country that we could check. Please call the emergency number, or your clinic.',
    ),
    choose: msg('Choose', {desc: 'The first choice in a list of countries, before one is chosen'}),
    chooseCountry: msg('Choose a country to see its help lines.'),
    elsewhere: msg('My country is not here', {desc: 'The last choice in a list of countries'}),
  },

  filters: {
    region: msg('Part of the country', {desc: 'Label of a list'}),
    way: msg('How', {desc: 'Label of a list: by phone, online, in person'}),
    language: msg('Language', {desc: 'Label of a list'}),
    free: msg('Only what is free', {desc: 'Label of a box to tick'}),
    ways: {
      phone: msg('By phone', {desc: 'How help is given'}),
      online: msg('Online', {desc: 'How help is given'}),
      'in-person': msg('In person', {desc: 'How help is given'}),
    } satisfies Record<Way, string>,
  },

  failed: {
    results: msg('We could not get more just now. What you see stays.'),
    search: msg('Search did not load. You can still use the lists. Try again in a while.'),
    again: msg('Try again', {desc: 'Button'}),
  },

  nothing: {
    empty: msg('There is nothing in this list yet. Please ask your clinic.'),
    says: (choices: string) =>
      msg(str`We did not find this in the list: ${choices}.`, {
        desc: '“choices” is a list of what was asked for, each in its own quotes',
      }),
    quoted: (choice: string) =>
      msg(str`“${choice}”`, {desc: 'What was asked for, in quotes: “How: Online”'}),
    less: msg('Try with less:', {desc: 'Before buttons that each leave one choice out'}),
    without: (choice: string) =>
      msg(str`Without ${choice}`, {
        desc: 'Button: leaves one choice out. It stands in quotes: “How: Online”',
      }),
    startOver: msg('Show all help', {desc: 'Button: leaves all choices out'}),
  },

  /** What only a record out of a clinic's own directory, or a help line, says. */
  card: {
    from: (age: string) => msg(str`People from ${age} on`, {desc: '“age” reads like “18 years”'}),
    between: (ages: string) =>
      msg(str`People ${ages} old`, {desc: '“ages” reads like “18–24 years”'}),
    hours: msg('Hours', {desc: 'Label: when it is open'}),
    documents: msg('Bring with you', {desc: 'Label: papers that are asked for'}),
    apply: msg('How to get it', {desc: 'Label: how to apply for a service'}),
    openNow: msg('Open now', {desc: 'A service is open'}),
    openUntil: (time: string) =>
      msg(str`Open now, until ${time}`, {desc: '“time” reads like “5 PM”'}),
    closed: msg('Closed now'),
    opens: (time: string) =>
      msg(str`Closed now. Opens ${time}`, {desc: '“time” reads like “Monday, 9 AM”'}),
    dayAndNight: msg('Open day and night'),
    moreWays: msg('More numbers and places', {desc: 'Opens more ways to reach a service'}),
    email: msg('Email'),
    notChecked: msg('We do not know when this was last checked. Call first.'),
    write: (number: string) =>
      msg(str`Text ${number}`, {desc: 'To send a message. “number” is a phone number'}),
    extension: (number: string) => msg(str`Extension ${number}`, {desc: 'A phone extension'}),
    wait: msg('How long you may wait', {desc: 'Label: the time until a service can begin'}),
    closedDown: msg('Closed for a time', {desc: 'A service is closed for now'}),
  },

  list: {
    empty: msg(
      'Press “Keep” beside a place of help to put it here. The list is gone when you leave this page.',
    ),
    stays: msg('The list stays on this page only. It is gone when you leave.'),
    print: msg('Print the list', {desc: 'Button'}),
    large: msg('Large type', {desc: 'Button: larger letters'}),
    remove: msg('Take off', {desc: 'Button: takes a service off the list'}),
  },

  near: {
    away: (distance: string) =>
      msg(str`${distance} away in a straight line`, {desc: '“distance” reads like “3 miles”'}),
    under: (distance: string) =>
      msg(str`Less than ${distance} away in a straight line`, {
        desc: '“distance” reads like “1 mile”',
      }),
    label: msg('Near', {desc: 'Label of a field: a town or a postcode'}),
    hint: msg('A town or a postcode. It does not leave this page.'),
    sort: msg('Sort by distance', {desc: 'Button'}),
    here: msg('Use where I am', {desc: 'Button: asks the browser for the place'}),
    clear: msg('Forget the place', {desc: 'Button'}),
    which: msg('Which one do you mean?', {desc: 'Heading: several places fit'}),
    sorted: (place: string) => msg(str`Nearest to ${place} first.`, {desc: '“place” is a town'}),
    me: msg('you', {desc: 'In “Nearest to you first”'}),
    unknown: msg('We do not know this place. Try a bigger town near you.'),
    refused: msg('Your browser did not tell us where you are. Type a town instead.'),
    noPlaces: msg('This list has no places on a map. Choose a country above.'),
  },

  about: {
    builtIn: msg(
      'We read what each group says of itself. We did not try it out. Numbers change, so check before you rely on one.',
    ),
    clinic: msg('This list was put together by your clinic.'),
    noMoney: msg('Nobody pays to be here.'),
  },

  synonyms: {
    wig: msg(
      'wig, wigs, hairpiece, hair piece, hair system, toupee, topper, cranial prosthesis, hair prosthesis',
      {
        desc: 'Words for a wig that people may search for, with commas between them',
      },
    ),
    cover: msg(
      'scarf, scarves, headscarf, head scarf, turban, hat, hats, cap, bandana, hijab, head cover',
      {
        desc: 'Words for head covers that people may search for, with commas between them',
      },
    ),
    talk: msg(
      'talk, counseling, counselling, counselor, therapy, therapist, psychologist, listen, support line, help line, helpline, hotline',
      {
        desc: 'Words for somebody to talk to that people may search for, with commas between them',
      },
    ),
    group: msg('group, groups, peer, peers, support group, community, meet others', {
      desc: 'Words for groups that people may search for, with commas between them',
    }),
    money: msg('money, grant, grants, fund, funding, financial, pay, cost, subsidy, free', {
      desc: 'Words for money that people may search for, with commas between them',
    }),
    looks: msg(
      'make-up, makeup, cosmetics, beauty, brows, eyebrows, lashes, eyelashes, skin, look good',
      {
        desc: 'Words for make-up that people may search for, with commas between them',
      },
    ),
    travel: msg(
      'ride, rides, travel, transport, transportation, lift, car, taxi, hotel, lodging, stay',
      {
        desc: 'Words for travel that people may search for, with commas between them',
      },
    ),
    nurse: msg('nurse, nurses, doctor, question, questions, advice, information, answers', {
      desc: 'Words for information that people may search for, with commas between them',
    }),
    cooling: msg('scalp cooling, cold cap, cold caps, cooling cap', {
      desc: 'Words for scalp cooling that people may search for, with commas between them',
    }),
    children: msg('child, children, kids, teen, teens, young people', {
      desc: 'Words for children that people may search for, with commas between them',
    }),
    distress: msg(
      'suicide, suicidal, kill myself, end my life, want to die, self-harm, hurt myself',
      {
        desc: 'Words that people in distress may search for, with commas between them. They are never taken for slips.',
      },
    ),
  },

  crisis: {
    'us-988': {what: msg('Call, text or chat, day and night.')},
    'us-text': {
      what: msg('You write, and someone writes back.'),
      how: msg('Text HOME.', {desc: 'The word HOME is what to write: leave it as it is'}),
    },
    'us-veterans': {
      what: msg('For people who served.'),
      how: msg('Then press one.', {desc: 'The key with the figure one on a phone'}),
    },
    samaritans: {what: msg('They listen, day and night.')},
    shout: {
      what: msg('You write, and someone writes back, day and night.'),
      how: msg('Text SHOUT.', {desc: 'The word SHOUT is what to write: leave it as it is'}),
    },
    'ca-988': {what: msg('Call or text, day and night.')},
    'au-lifeline': {what: msg('Call, text or chat, day and night.')},
    telefonseelsorge: {
      what: msg('Call day and night, or chat or write. You need not give your name.'),
    },
    'fr-3114': {what: msg('Call day and night. Also for those who care for you.')},
    'es-024': {what: msg('Call, day and night.')},
    'mx-vida': {what: msg('Call, day and night.')},
    telemanas: {
      what: msg('Call, day and night.'),
      how: msg(str`You can speak in one of ${f.indianLanguages} languages of India.`, {
        desc: 'A number of languages',
      }),
    },
    cvv: {what: msg('Call day and night, or chat or write.')},
    'cn-12356': {what: msg('One number for local lines. In many cities it is open day and night.')},
    'kr-109': {what: msg('Someone is there to talk with you.')},
    ncmh: {what: msg('Call, day and night.')},
    'pl-116': {what: msg('Call or chat, day and night. You need not give your name.')},
  } satisfies Record<CrisisId, CrisisWords> as Record<CrisisId, CrisisWords>,
});

export type FoldedContent = ReturnType<typeof content>;
