import {msg, str} from '@lit/localize';
import type {Certainty} from '../../evidence/certainty.js';
import type {Written} from '../../evidence/figures.js';
import type {figures, OptionId, Purpose, Time} from '../../evidence/therapies.js';

/** An option at a glance. The facts beneath it stand under the same name in `evidence/therapies.ts`. */
export interface OptionCard {
  name: string;
  /** What it is, in one plain sentence. */
  what: string;
  when: string;
  /** What was found, in one line. */
  found: string;
}

/**
 * What the comparison says at a glance; the details stand in `therapy-comparison.folded.content.ts`.
 * Plain words: US grade 6 or below, kind, no blame, no promise, no rank. Figures come in as values (`f`).
 */
export const content = (f: Written<typeof figures>) => ({
  title: msg('Your options for hair loss', {desc: 'Title of the widget'}),
  lead: msg('You can choose what fits you. We are more sure of some options than of others.', {
    desc: 'The main message, in large type',
  }),
  deadline: msg(
    'Scalp cooling has to be set up before your first treatment. If you may want it, ask now. If your treatment has begun, look at the other options.',
  ),
  condition: msg(
    str`Some chemo drugs make hair fall out. Most people’s hair grows back. For some it comes back late, thin, or not fully. If it has not come back well ${f.askAfter} after the last chemo, ask your team for a review.`,
  ),
  decision: msg(
    'Which of these, if any, do you want to ask about? To do nothing is a fine choice too.',
    {desc: 'States the decision that the reader has to make'},
  ),
  order: msg('Sorted by time, then by name. The order is no rank.'),

  groups: {
    before: msg('Before the first treatment'),
    during: msg('During treatment', {desc: 'Heading of a group of options'}),
    after: msg('After treatment', {desc: 'Heading of a group of options'}),
    any: msg('At any time', {desc: 'Heading of a group of options'}),
  } satisfies Record<Time, string>,

  filters: {
    title: msg('Show fewer', {desc: 'Heading of three ways to narrow the list of options'}),
    when: msg('When', {desc: 'Label of a choice: when an option matters'}),
    purpose: msg('What for', {desc: 'Label of a choice: what an option is for'}),
    certainty: msg('How sure', {desc: 'Label of a choice: how sure the evidence is'}),
    all: msg('All', {desc: 'In a choice: leave nothing out'}),
    times: {
      before: msg('Before', {desc: 'In a choice: before the first treatment'}),
      during: msg('During', {desc: 'In a choice: during treatment'}),
      after: msg('After', {desc: 'In a choice: after treatment'}),
      any: msg('Any time', {desc: 'In a choice'}),
    } satisfies Record<Time, string>,
    purposes: {
      scalp: msg('Scalp hair', {desc: 'In a choice: what an option is for'}),
      lashes: msg('Lashes and brows', {desc: 'In a choice: what an option is for'}),
      cover: msg('To cover or replace', {desc: 'In a choice: wigs, scarves and the like'}),
      feelings: msg('Feelings', {desc: 'In a choice: what an option is for'}),
    } satisfies Record<Purpose, string>,
    shown: (count: string) =>
      msg(str`Options shown: ${count}`, {desc: '“count” is a number. Read out after each choice'}),
    nothing: (choices: string) =>
      msg(str`No option fits all of this: ${choices}. Please set one of them back to all.`, {
        desc: '“choices” is a list such as “When: Before, What for: Feelings”',
      }),
    showAll: msg('Show all', {desc: 'Button'}),
  },

  // The details have these from the words that all widgets share; the cards need them at a glance.
  certainty: {
    high: msg('High', {desc: 'How sure the evidence is'}),
    moderate: msg('Moderate', {desc: 'How sure the evidence is'}),
    low: msg('Low', {desc: 'How sure the evidence is'}),
    'very-low': msg('Very low', {desc: 'How sure the evidence is'}),
    none: msg('No studies', {desc: 'How sure the evidence is: nobody has studied it'}),
  } satisfies Record<Certainty, string>,

  choose: (name: string) =>
    msg(str`Choose ${name}`, {desc: 'Label of a box to tick. “name” is the name of an option'}),
  chosen: (count: string) => msg(str`Chosen: ${count}`, {desc: '“count” is a number of options'}),
  compare: msg('Compare', {desc: 'Button: puts the chosen options side by side'}),
  compareHow: msg('Choose two or three to see them side by side.'),
  tooMany: msg('You can compare up to three at once. Take one away first.'),
  more: msg('More', {desc: 'Opens the details of an option'}),
  sheet: msg('For your appointment', {desc: 'Opens a sheet to print'}),
  about: msg('About these words', {desc: 'Opens notes on how the options were put together'}),

  offeredHere: msg('Offered here', {desc: 'Mark on an option: this clinic offers it'}),
  addedBy: (clinic: string) =>
    msg(str`Added by ${clinic}. We have not checked it.`, {
      desc: 'Mark on an option that a clinic wrote itself',
    }),
  noSource: msg('No source given', {desc: 'On an option that a clinic wrote itself'}),
  price: msg('Price', {desc: 'Label of what a clinic says about a price'}),
  contact: msg('Contact', {desc: 'Label of whom to ask at a clinic'}),

  options: {
    'scalp-cooling': {
      name: msg('Scalp cooling by machine', {desc: 'Name of an option'}),
      what: msg('A cap cools your scalp during each chemo drip.'),
      when: msg('From the first treatment on'),
      found: msg(
        str`In a trial in ${f.coolWomen} women with breast cancer, ${f.coolWith} kept their hair with it. Without it, ${f.coolWithout} did.`,
      ),
    },
    'cold-caps': {
      name: msg('Cold caps by hand', {
        desc: 'Name of an option: frozen gel caps without a machine',
      }),
      what: msg('Frozen caps that you swap for new ones again and again during each drip.'),
      when: msg('From the first treatment on'),
      found: msg('We have not checked this yet.'),
    },
    'topical-minoxidil': {
      name: msg('Minoxidil lotion or foam', {desc: 'Name of an option'}),
      what: msg('A lotion or foam that you rub on your scalp.'),
      when: msg('After chemo'),
      found: msg(
        str`A trial had ${f.lotionWomen} women on chemo. With the lotion, hair loss was ${f.lotionDays} shorter on average.`,
        {desc: 'The number of days that hair loss was shorter by'},
      ),
    },
    'oral-minoxidil': {
      name: msg('Minoxidil tablets', {desc: 'Name of an option'}),
      what: msg('A tablet in a low dose, given by a specialist.'),
      when: msg('After chemo'),
      found: msg(
        str`After cancer treatment, hair looked better in ${f.tabletBetter} of ${f.tabletPeople} people. All took it, so we can’t tell how much was the tablet.`,
      ),
    },
    bimatoprost: {
      name: msg('Bimatoprost for lashes', {desc: 'Name of an option'}),
      what: msg('Drops that you brush on the line of your upper lashes.'),
      when: msg('After chemo'),
      found: msg(
        str`A trial had ${f.lashPeople} people after chemo. With it, ${f.lashWith} got better lashes. Without it, ${f.lashWithout} did.`,
      ),
    },
    prp: {
      name: msg('Platelet-rich plasma (PRP)', {desc: 'Name of an option'}),
      what: msg('Part of your own blood is put into your scalp with a needle.'),
      when: msg('After chemo, but only in a trial'),
      found: msg(
        str`A trial had ${f.plasmaPeople} people who had had breast cancer. The treated side did not do clearly better.`,
      ),
    },
    light: {
      name: msg('Light treatment', {desc: 'Name of an option'}),
      what: msg('A red or near-red light shines on your scalp.'),
      when: msg('Only in a trial'),
      found: msg('Two very small trials do not show a clear gain that lasts.'),
    },
    exosomes: {
      name: msg('Exosomes', {desc: 'Name of an option'}),
      what: msg('Tiny particles from cells, put on or under the scalp.'),
      when: msg('Only in a trial'),
      found: msg('We found no study of them for hair loss from chemo.'),
    },
    biotin: {
      name: msg('Biotin', {desc: 'Name of an option'}),
      what: msg('A vitamin that is sold as a pill.'),
      when: msg('If a test shows a lack'),
      found: msg('We found no trial that shows that it helps. It can make blood tests wrong.'),
    },
    'iron-zinc': {
      name: msg('Iron and zinc', {desc: 'Name of an option'}),
      what: msg('Minerals that you take as pills.'),
      when: msg('If a test shows a lack'),
      found: msg(
        'They make up for a proven lack. There is no good proof that they help without one.',
      ),
    },
    supplements: {
      name: msg('Other supplements', {desc: 'Name of an option'}),
      what: msg('Collagen, hair gummies and blends of herbs.'),
      when: msg('Ask first'),
      found: msg('We have not checked this yet.'),
    },
    'anti-androgens': {
      name: msg('Spironolactone or finasteride', {desc: 'Name of an option'}),
      what: msg('Tablets that block some hormones. A specialist gives them.'),
      when: msg('After chemo'),
      found: msg('A review looked at how safe they may be for people with breast cancer.'),
    },
    wigs: {
      name: msg('Wigs, scarves and hats', {desc: 'Name of an option'}),
      what: msg('They cover your head for as long as you like.'),
      when: msg('Before, during, after'),
      found: msg(
        str`A survey in Japan asked women who had chemo for breast cancer. Of them, ${f.wigShare} wore a wig at first.`,
      ),
    },
    'make-up': {
      name: msg('Brow and lash make-up', {desc: 'Name of an option'}),
      what: msg('You draw, stick on or tattoo your brows or lashes.'),
      when: msg('Ask first'),
      found: msg('We have not checked this yet.'),
    },
    'scalp-care': {
      name: msg('Gentle scalp care', {desc: 'Name of an option'}),
      what: msg('A soft brush, mild shampoo, sun cream and a warm hat.'),
      when: msg('During and after'),
      found: msg('We found no trials. Cancer groups give the same advice.'),
    },
    programmes: {
      name: msg('Look Good Feel Better and the like', {desc: 'Name of an option: free classes'}),
      what: msg('Classes on skin, make-up and wigs.'),
      when: msg('During and after'),
      found: msg('We found no study that compared people who went with people who did not.'),
    },
    counselling: {
      name: msg('Counseling or a support group', {desc: 'Name of an option'}),
      what: msg('You talk with a trained person, or with people who have been there.'),
      when: msg('At any time', {desc: 'Heading of a group of options'}),
      found: msg('We have not checked this yet.'),
    },
    mindfulness: {
      name: msg('Mindfulness and yoga', {desc: 'Name of an option'}),
      what: msg('You guide your mind, or move gently.'),
      when: msg('During and after'),
      found: msg(
        'A guideline says to use them for worry and low mood. They are not shown to act on hair.',
      ),
    },
  } satisfies Record<OptionId, OptionCard>,
});

export type Content = ReturnType<typeof content>;
