import {msg, str} from '@lit/localize';
import type {Kind} from '../../directory/kinds.js';
import type {Written} from '../../evidence/figures.js';
import type {figures, ResourceId} from '../../evidence/resources.js';

/** What an organization offers, in the reader's language. Facts about it stand in `evidence/resources.ts`. */
export interface ResourceWords {
  /** What it offers, in one plain sentence or two. */
  what: string;
  /** What it costs, where it is not simply free. */
  cost?: string;
  /** The languages, where they can't be listed. */
  languages?: string;
}

/**
 * What the finder says around the records of a directory. Plain words: US grade 6 or below, kind, no blame, no
 * promise. Then what each organization of the built-in directory offers: nothing that its own page does not say.
 */
export const content = (f: Written<typeof figures>) => ({
  title: msg('Find help'),
  lead: msg('You do not have to do this alone.'),
  feelings: msg('Hair loss can hurt, whoever you are. Men and women feel much the same about it.'),
  positive: msg('You do not have to stay positive.'),

  urgent: msg('Do you feel unsafe? Get help now', {desc: 'Opens help for people in distress'}),

  kinds: {
    title: msg('What do you need?', {desc: 'Heading of a choice of kinds of help'}),
    all: msg('All help', {desc: 'In a choice of kinds of help'}),
    names: {
      talk: msg('Someone to talk to', {desc: 'A kind of help'}),
      group: msg('A group', {desc: 'A kind of help: people who have been there meet'}),
      info: msg('Answers', {desc: 'A kind of help: someone answers questions'}),
      wig: msg('A wig or a scarf', {desc: 'A kind of help'}),
      money: msg('Money', {desc: 'A kind of help: grants and the like'}),
      class: msg('A make-up class', {desc: 'A kind of help'}),
      travel: msg('A way to get there', {desc: 'A kind of help: rides and places to stay'}),
      other: msg('Other help', {desc: 'A kind of help'}),
    } satisfies Record<Kind, string>,
  },

  search: {
    label: msg('Search', {desc: 'Label of a search field'}),
    hint: msg('A word, a name or a town', {desc: 'Below a search field'}),
  },

  filters: {
    title: msg('More ways to narrow', {desc: 'Opens more filters'}),
    country: msg('Country', {desc: 'Label of a list'}),
    any: msg('All', {desc: 'In a choice: leave nothing out'}),
    option: (name: string, count: string) =>
      msg(str`${name} (${count})`, {desc: 'A choice and how many places of help it leaves'}),
  },

  results: {
    title: msg('Places of help', {desc: 'Heading of the list that was found'}),
    found: (count: string) =>
      msg(str`Found: ${count}`, {desc: '“count” is a number of places of help. Read out'}),
    shown: (shown: string, count: string) =>
      msg(str`Shown: ${shown} of ${count}`, {desc: 'Both are numbers of places of help'}),
    more: msg('Show more', {desc: 'Button: shows the next results'}),
    general: msg('This is a general list, not the one of your clinic.'),
    order: msg('What was checked of late comes first. The order is no rank.'),
    looking: msg('Looking …', {desc: 'While results are on their way'}),
  },

  card: {
    who: msg('For', {desc: 'Label: for whom a service is'}),
    upTo: (age: string) => msg(str`People up to ${age} old`, {desc: '“age” reads like “24 years”'}),
    cost: msg('Cost', {desc: 'Label'}),
    free: msg('Free', {desc: 'It costs nothing'}),
    languages: msg('Languages', {desc: 'Label'}),
    areas: msg('Where', {desc: 'Label: the area that a service is for'}),
    call: (number: string) => msg(str`Call ${number}`, {desc: '“number” is a phone number'}),
    website: msg('Web page', {desc: 'A link to the page of a service'}),
    checked: (month: string) =>
      msg(str`It was last checked in ${month}.`, {desc: '“month” reads like “November 2026”'}),
    old: msg('This may be old. Call first.', {desc: 'The record was not checked for long'}),
    keep: msg('Keep', {desc: 'Button: puts a service on the reader’s own list'}),
    of: (action: string, name: string) =>
      msg(str`${action}: ${name}`, {
        desc: 'For screen readers: a button and the service that it is for',
      }),
    wrong: msg('Tell us if this is wrong', {desc: 'A link that writes an email'}),
  },

  near: msg('What is near you', {desc: 'Opens a field for a town'}),
  list: (count: string) =>
    msg(str`Your list (${count})`, {desc: '“count” is a number of places of help'}),
  about: msg('About this list', {desc: 'Opens notes'}),

  resources: {
    acs: {
      what: msg(
        'A help line that is open day and night, a chat, and help with rides and a place to stay.',
      ),
    },
    cancercare: {
      what: msg(
        'Social workers who know cancer talk with you by phone. There are groups online. Ask who can get one-to-one help where you live.',
      ),
    },
    csc: {what: msg('A help line and a chat, with people who listen and help you find help.')},
    nci: {what: msg('Free answers about cancer, care and trials. What you say stays private.')},
    'lgfb-us': {what: msg('Classes on skin, make-up and wigs, online or in person.')},
    hairtostay: {
      what: msg('Money to help pay for scalp cooling. It is for people who do not earn much.'),
    },
    macmillan: {what: msg('A support line, nurses, grants, and pages on hair loss.')},
    'cancer-hair-care': {
      what: msg('Advice on hair loss, scalp cooling and scarves, by a charity.'),
    },
    'little-princess': {
      what: msg('Free wigs of real hair for children and young people.'),
    },
    'breast-cancer-now': {
      what: msg('Nurses by phone, and booklets on hair loss, also on hair that stays thin.'),
    },
    cruk: {what: msg('You can talk with a cancer nurse by phone.')},
    'nhs-wigs': {
      what: msg('Wig advice at one hospital, and the way to a wig. Ask your own hospital, too.'),
      cost: msg('In England you may have to pay for a wig.'),
    },
    'irish-cancer': {what: msg('Nurses by phone, a fact sheet on hair loss, and help with wigs.')},
    ccs: {
      what: msg(
        'Answers by phone or chat. They can also link you by phone with someone who has been there.',
      ),
      languages: msg(str`More than ${f.helplineLanguages} languages`, {
        desc: 'A number of languages',
      }),
    },
    'cancer-council': {
      what: msg('A line to call with questions and for support, and a wig service.'),
      cost: msg('The call costs as much as a local one. In many states wigs are free.'),
      languages: msg('Ask for someone who can translate when you call.'),
    },
    'lgfb-au': {what: msg('Free classes on how to look after your looks.')},
    krebshilfe: {
      what: msg('Facts and advice by phone or in writing. You need not give your name.'),
    },
    krebsinformation: {what: msg('Answers about cancer by phone or email.')},
    ligue: {
      what: msg(
        'Psychologists by phone. You need not give your name. Local groups have wig classes and lend wigs.',
      ),
    },
    aecc: {what: msg('A line that is open day and night, psychologists, and wig banks.')},
    cherian: {what: msg('Free wigs, given through hospitals.')},
    oncoguia: {what: msg('Facts and support by phone for people with cancer and their families.')},
    lpcc: {
      what: msg('Nurses and psychologists help with facts, your rights and how you feel.'),
    },
    hkcf: {what: msg('A hotline, centers to visit, people to talk to, and wigs on loan.')},
    formosa: {what: msg('Wigs on loan. They can be sent to your home.')},
    ncic: {what: msg('Nurses answer questions about cancer by phone.')},
    zahra: {
      what: msg(
        'Help from psychologists, and facts on food and more, for people with breast cancer.',
      ),
    },
    ncc: {
      what: msg('Advice by phone. They find the advice center that is near you.'),
      cost: msg('The advice is free. The call is not.'),
    },
    jcs: {
      what: msg('Nurses and social workers talk with you about care, money and how you feel.'),
    },
    'lgfb-world': {what: msg('Classes in many countries. Look on their page for yours.')},
  } satisfies Record<ResourceId, ResourceWords> as Record<ResourceId, ResourceWords>,
});

export type Content = ReturnType<typeof content>;
