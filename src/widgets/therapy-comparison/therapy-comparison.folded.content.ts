import {msg, str} from '@lit/localize';
import type {Certainty} from '../../evidence/certainty.js';
import type {Written} from '../../evidence/figures.js';
import type {OptionId, Region} from '../../evidence/therapies.js';
import type {figures} from '../../evidence/therapies.support.js';

/** What one option says once it is opened. An empty list, or a region left out, means “We don’t know”. */
export interface OptionDetails {
  found: string[];
  like: string[];
  good: string[];
  hard: string[];
  avoid: string[];
  regulators: Partial<Record<Region, string>>;
  practical: string[];
  ask: string[];
  /** Why we are as sure as the certainty says. */
  sure: string;
}

/** The cells of an option that was not read in a source that may be shown: the widget says so instead. */
const unread = {
  found: [],
  like: [],
  good: [],
  hard: [],
  avoid: [],
  regulators: {},
  practical: [],
};

/**
 * What the comparison says once its parts are opened; the cards stand in
 * `therapy-comparison.content.ts`. Plain words: US grade 6 or below, kind, no blame, no promise, no rank.
 * Good and hard points get equal room.
 */
export const content = (f: Written<typeof figures>) => ({
  rows: {
    what: msg('What it is', {desc: 'Heading of a row in the table of options'}),
    when: msg('When', {desc: 'Heading of a row in the table of options'}),
    like: msg('What it is like', {desc: 'Heading of a row in the table of options'}),
    found: msg('What studies found', {desc: 'Heading of a row in the table of options'}),
    sure: msg('How sure this is', {desc: 'Small heading'}),
    good: msg('Good points', {desc: 'Heading of a row in the table of options'}),
    hard: msg('Hard points', {desc: 'Heading of a row in the table of options'}),
    avoid: msg('Who should not have it', {desc: 'Heading of a row in the table of options'}),
    regulators: msg('What health agencies say', {
      desc: 'Heading of a row: bodies that approve drugs and devices, such as the FDA',
    }),
    practical: msg('Time and cost', {desc: 'Heading of a row in the table of options'}),
    ask: msg('What to ask', {desc: 'Heading of a row in the table of options'}),
    sources: msg('Sources', {desc: 'Opens a list of sources'}),
  },

  regions: {
    us: msg('United States', {desc: 'Where a health agency speaks'}),
    eu: msg('European Union', {desc: 'Where a health agency speaks'}),
    uk: msg('United Kingdom', {desc: 'Where a health agency speaks'}),
  } satisfies Record<Region, string>,
  regulatorsAsOf: (month: string) =>
    msg(str`As we read it in ${month}. Rules change, so ask.`, {
      desc: '“month” reads like “November 2026”',
    }),
  notMedical: msg('This is no drug and no device.', {desc: 'Where a health agency has no say'}),
  unknown: msg('We don’t know', {desc: 'Stands in an empty cell of the table'}),
  notChecked: msg('We have not checked this', {desc: 'Stands in a cell of an unchecked option'}),

  compare: {
    title: msg('Side by side', {desc: 'Heading of the table of options'}),
    caption: (names: string) =>
      msg(str`Side by side: ${names}`, {desc: 'Caption of a table. “names” is a list of options'}),
    close: msg('Back to all options', {desc: 'Button'}),
  },

  array: {
    title: msg('Scalp cooling: with it and without it', {desc: 'Heading of two pictures of dots'}),
    with: msg('With scalp cooling', {desc: 'Names one of two groups'}),
    without: msg('Without scalp cooling', {desc: 'Names one of two groups'}),
    caption: msg(str`With scalp cooling, ${f.coolWith} of the women kept their hair.`),
    captionWithout: msg(str`Without it, ${f.coolWithout} of the women kept their hair.`),
    group: msg('Group', {desc: 'Column heading'}),
    kept: msg('Kept their hair', {desc: 'Column heading and key to a dot'}),
    lost: msg('Did not keep it', {
      desc: 'Column heading and key to a dot: did not keep their hair',
    }),
    whom: msg(
      str`This is a count of ${f.coolWomen} women with breast cancer. It was made part of the way through a trial.`,
    ),
    uncertain: msg(
      'The true share may be higher or lower. We could not check by how much. Results differ with the drugs.',
    ),
    keptMeans: msg('Some studies count hair as kept if no more than half of it was lost.'),
  },

  sheet: {
    title: msg('Your sheet for the appointment', {desc: 'Heading of a sheet to print'}),
    intro: msg('Take this with you. It can help you say what matters to you.'),
    nothingChosen: msg('You have not ticked an option. The questions below fit any of them.'),
    yourOptions: msg('Options you ticked', {desc: 'Heading on a sheet to print'}),
    questions: msg('Questions to ask', {desc: 'Heading on a sheet to print'}),
    general: [
      msg('What happens if I do nothing?'),
      msg('Does this fit with my drugs and my cancer?'),
      msg('What can go wrong, and what do I do then?'),
      msg('What does it cost me?'),
      msg('Can I stop when I want to?'),
    ],
    room: msg('Room to write', {desc: 'Heading above empty lines on a sheet to print'}),
    name: msg('Name', {desc: 'Label of an empty line on a sheet to print'}),
    date: msg('Date', {desc: 'Label of an empty line on a sheet to print'}),
    print: msg('Print', {desc: 'Button'}),
    privacy: msg('What you tick stays on this page. It is not saved or sent.'),
  },

  about: {
    sureTitle: msg('What “how sure” means', {desc: 'Heading of a list'}),
    sure: {
      high: msg('Good trials agree on it. Nothing here gets this word.'),
      moderate: msg('A trial or a guideline says so. Other sources agree.'),
      low: msg('Small studies, or advice that many agree on. New studies may change it.'),
      'very-low': msg('One or two very small studies, or none that fits. We can’t be sure.'),
      none: msg('We found no study. It may help, do harm, or do nothing.'),
    } satisfies Record<Certainty, string>,
    graded: msg('We chose these words by a rule of our own. No one else has graded them.'),
    leftOut: msg('We leave out numbers and options that we could not trace to a sound source.'),
    update: msg(
      'We plan to read all sources again once a year. If we are late, this page says so.',
    ),
    funding: msg('Nothing is sold here. No link of ours goes to a shop.'),
  },

  options: {
    'scalp-cooling': {
      found: [
        msg(
          str`A trial counted ${f.coolWomen} women with breast cancer part of the way through. With the cap, ${f.coolWith} kept their hair. Without it, ${f.coolWithout} did.`,
        ),
        msg(
          str`A trial in India took in ${f.indiaPeople} women with breast cancer. It found ${f.indiaWith} with the cap and ${f.indiaWithout} without it.`,
        ),
        msg(
          str`It depends on the drugs. A Dutch register has ${f.dutchPeople} people. By its count, the cap worked for more than ${f.dutchMost} of those on a taxane alone. It worked for less than ${f.dutchLeast} on a mix called TAC.`,
          {desc: 'TAC is a mix of three chemotherapy drugs'},
        ),
        msg(
          str`Of ${f.anthraWomen} women on an anthracycline, ${f.anthraShare} lost no more than half of their hair. There was no group without the cap.`,
        ),
        msg(
          str`A trial had ${f.weeklyAll} women on weekly paclitaxel. All had the cap, and ${f.weeklyCounted} could be counted. Of these, ${f.weeklyBare} wore no wig or head cover.`,
        ),
        msg(
          str`A trial measured the hair of ${f.lastingWomen} women with breast cancer. By its mark, ${f.lastingWith} with the cap still had thin hair ${f.lastingAfter} after chemo. Without it, ${f.lastingWithout} did.`,
        ),
      ],
      like: [
        msg(
          'You wear a very cold cap before, during and after each drip. It makes your visits longer.',
        ),
      ],
      good: [
        msg('It helps some people keep much of their hair.'),
        msg('In one trial, fewer women had thin hair that lasted.'),
        msg(
          str`A paper looked at ${f.coolReviews} reviews. All of them spoke for it, but all were of poor quality.`,
        ),
      ],
      hard: [
        msg('It does not work for everyone.'),
        msg('You may get a headache, chills, or pain in your scalp, neck or shoulders.'),
        msg(
          str`Cancer in the scalp was found in ${f.spreadWith} of people with the cap and ${f.spreadWithout} without it. That may be chance. Some of the authors had ties to a maker of caps.`,
        ),
      ],
      avoid: [
        msg('This is the list of one maker. Your team knows what fits you.'),
        msg('Children.', {desc: 'In a list of who should not have scalp cooling'}),
        msg('People who can’t bear cold, or have an illness that is set off by it.'),
        msg('People who have chemo to clear a blood cancer.', {
          desc: 'Blood cancers treated with the aim to cure',
        }),
        msg('People with cancer of the brain, spine, head, neck or skin.', {
          desc: 'Spine: the spinal cord',
        }),
        msg('People with small cell or squamous cell lung cancer.'),
        msg('People with a tumor that is very likely to spread through the skin.', {
          desc: 'Solid tumors with a high likelihood of metastases in transit',
        }),
        msg('People who had, or will have, radiation to the skull.'),
        msg('People who will have chemo to clear out their bone marrow.'),
        msg('People who get a taxane and an anthracycline on the same day.'),
        msg(
          'The maker warns that, with the cap, some cancers that have spread may reach the scalp more often.',
        ),
      ],
      regulators: {
        us: msg(
          'The FDA has cleared such a machine for adults with solid tumors. Two reviews say it is the only thing cleared to prevent this hair loss.',
        ),
      },
      practical: [
        msg(
          str`In the Dutch register, as a rule, the cap goes on ${f.dutchBefore} before the drip. It stays on for ${f.dutchAfter} after it, or ${f.dutchDocetaxel} with docetaxel.`,
        ),
        msg(str`In a study in the US, it stayed on for ${f.usAfter} after the drip.`),
        msg(
          str`On weekly paclitaxel, ${f.weeklyShort} after the drip did as well as ${f.weeklyLong}.`,
        ),
        msg('The cost is not the same in all places. Ask before you start.'),
      ],
      ask: [
        msg('Is it offered here?'),
        msg('Does it work with my drugs and my type of hair?'),
        msg('What does it cost me?'),
        msg('Can I still stop if it is too cold?'),
      ],
      sure: msg(
        'Trials agree that it helps. How much differs with the drugs. Most of them were in women with breast cancer.',
      ),
    },
    'cold-caps': {
      ...unread,
      ask: [msg('May I bring caps to this unit?'), msg('Who will swap them for me?')],
      sure: msg('We have not read its sources yet.'),
    },
    'topical-minoxidil': {
      found: [
        msg(
          str`A trial gave ${f.lotionWomen} women who had chemo the drug or a lotion without it. Hair loss lasted ${f.lotionDays} less with the drug, on average.`,
        ),
        msg('It did not stop hair from falling out.'),
        msg(
          str`Hormone treatment for breast cancer had made the hair of ${f.hormoneWomen} women thin. On the drug, it got better in ${f.hormoneBetter}. All of them used it, so we can’t tell how much was the drug.`,
        ),
      ],
      like: [msg('You rub it on your scalp for months.')],
      good: [
        msg('Hair may come back a bit sooner.'),
        msg('Hair that got thin from hormone treatment may get better.'),
      ],
      hard: [
        msg('It did not stop hair from falling out.'),
        msg('We could not trace its side effects to a sound source. Read the leaflet in the pack.'),
      ],
      avoid: [
        msg('A review says not to use it during chemo. Ask when you may start.'),
        msg('Ask first if your scalp is sore, or if you are pregnant or breastfeed.'),
      ],
      regulators: {
        us: msg(
          'It is meant for what is called pattern hair loss. To use it for other hair loss is “off-label”: not approved for that.',
        ),
      },
      practical: [],
      ask: [
        msg('When may I start?'),
        msg('Does it go with scalp cooling, or with radiation to my head?'),
      ],
      sure: msg('One very small trial, and one study where all women used it.'),
    },
    'oral-minoxidil': {
      found: [
        msg(
          str`A study had ${f.tabletAll} women. Their hair was thin long after chemo, or from hormone treatment. Photos of ${f.tabletWomen} were put side by side after about ${f.tabletDays}.`,
        ),
        msg(
          str`Hair looked better in ${f.tabletBetter} of them. All took the tablet, so we can’t tell how much it did.`,
        ),
      ],
      like: [msg('You take a tablet and see a doctor for checks.')],
      good: [msg('Hair looked better in most of the photos.')],
      hard: [
        msg(
          'Your ankles may swell, your heart may beat fast, your blood pressure may drop. Hair may grow in new places.',
        ),
      ],
      avoid: [
        msg(
          'Ask a heart doctor first if your heart is not well or your blood pressure is low. Do so too if you had chemo that can harm the heart.',
        ),
      ],
      regulators: {},
      practical: [],
      ask: [
        msg('Is my heart well enough after my chemo?'),
        msg('Who will check on me?'),
        msg('Is it approved for this use here?'),
      ],
      sure: msg('In the study, no one went without the tablet.'),
    },
    bimatoprost: {
      found: [
        msg(
          str`A trial looked at ${f.lashPeople} people after chemo. It scored their lashes, and how they felt about them. After ${f.lashMonths}, both were better in ${f.lashWith}. With drops that had no drug in them, both were better in ${f.lashWithout}.`,
        ),
        msg(
          str`A trial took in ${f.youngPeople} children and teens. Lashes were better in ${f.youngWith} with the drug and in ${f.youngWithout} without it. They had few lashes for more than one reason, not just chemo.`,
        ),
      ],
      like: [msg('You brush it on the line of your upper lashes.')],
      good: [
        msg('In that trial, plain drops did less for how long, thick or dark the lashes were.'),
        msg('It was tested in people who had had chemo.'),
      ],
      hard: [
        msg(
          str`In that trial, ${f.lashRed} got red eyes and ${f.lashSpots} got tiny sore spots on the eye.`,
        ),
        msg('The maker paid for the trial after chemo.'),
      ],
      avoid: [
        msg('A review says not to use it during chemo. Ask when you may start.'),
        msg('Ask an eye doctor first if you have had trouble with your eyes.'),
      ],
      regulators: {us: msg('The FDA has approved it for lashes that are too few or too thin.')},
      practical: [],
      ask: [msg('Is it safe for my eyes?'), msg('When can I start?')],
      sure: msg(
        'Two trials agree. One of them was in people after chemo. The maker paid for that one.',
      ),
    },
    prp: {
      found: [
        msg(
          str`A trial treated one side of the scalp in ${f.plasmaPeople} people after breast cancer. Hair got better on both sides, with no clear difference.`,
        ),
        msg(
          'The plasma may have spread to the other side. On a score of life with hair loss, people did no better.',
        ),
      ],
      like: [
        msg(
          'Some of your blood is taken and spun. A part of it is put into your scalp with a needle.',
        ),
      ],
      good: [
        msg('It comes from your own blood.'),
        msg('No spread of cancer was seen in the trial.'),
      ],
      hard: [
        msg('It hurt the scalp. For some the pain was strong.'),
        msg(
          str`Cancer cells were found in the plasma in ${f.plasmaFound} of ${f.plasmaTests} tests.`,
        ),
      ],
      avoid: [
        msg(
          'Ask your cancer doctor before you have it. If it is not part of a trial, ask why it is safe for you.',
        ),
      ],
      regulators: {},
      practical: [msg('In the trial, it was given once a month, three times.')],
      ask: [msg('Is this part of a trial?'), msg('What does my cancer doctor say?')],
      sure: msg('One very small trial.'),
    },
    light: {
      found: [
        msg(
          str`A trial had ${f.lightPeople} people with breast cancer. Hair was scored as better with light at one month. The others had no sham light. All had pale to olive skin.`,
        ),
        msg(
          str`A trial with ${f.lightCooled} people added light to scalp cooling. It did not change how much hair there was, or how thick it was.`,
        ),
      ],
      like: [msg('You go to the hospital again and again for light on your scalp.')],
      good: [
        msg('Hair was scored as better at one month in one trial.'),
        msg('People with light felt in better health in the trial.'),
      ],
      hard: [msg('It takes many visits.'), msg('In that trial, no one had dark skin.')],
      avoid: [],
      regulators: {},
      practical: [msg(str`In one trial it took ${f.lightVisits} visits in ${f.lightWeeks}.`)],
      ask: [
        msg('Is there a trial here?'),
        msg('Does it matter for my kind of cancer or my drugs?'),
      ],
      sure: msg('Two very small trials. They did not test the same thing.'),
    },
    exosomes: {
      found: [
        msg('We found no study of them for hair loss from chemo.'),
        msg(
          str`A review found ${f.exoStudies} studies of hair. Of these, ${f.exoLab} were in labs or animals. The other had ${f.exoPeople} people, and their hair loss was not from chemo.`,
        ),
      ],
      like: [],
      good: [msg('They are being studied, so far most of all in labs and animals.')],
      hard: [
        msg(
          'The FDA has had reports of serious harm. A review names a worry that tumors may grow.',
        ),
      ],
      avoid: [
        msg(
          'Anyone who is not in a proper trial. Above all, people who have or had cancer. Before you join a trial, ask your cancer doctor.',
        ),
      ],
      regulators: {
        us: msg('The FDA has approved no exosome product. It has warned about them.'),
      },
      practical: [],
      ask: [
        msg('What is the number of the trial?'),
        msg('What is it made from?'),
        msg('Who checks it?'),
      ],
      sure: msg('No one has shown what they do for hair after chemo.'),
    },
    biotin: {
      found: [
        msg('Reviews found no good proof that it helps if you do not lack it.'),
        msg('One of them found no data that tie a low level of it to hair loss.'),
      ],
      like: [msg('You take a pill.')],
      good: [msg('It can make up for a proven lack.')],
      hard: [msg('It can make blood tests wrong. A heart attack may be missed.')],
      avoid: [msg('If you take it, tell your team and the lab before each blood test.')],
      regulators: {us: msg('The FDA has warned that it can make tests for a heart attack wrong.')},
      practical: [],
      ask: [msg('Do I lack it?'), msg('Should I stop it before blood tests?')],
      sure: msg('Two reviews agree that good proof is missing.'),
    },
    'iron-zinc': {
      found: [
        msg('They make up for a lack that a blood test has shown.'),
        msg('A review found no good proof that they help if there is no lack.'),
      ],
      like: [msg('You have a blood test first. Then you may take pills.')],
      good: [msg('A lack can be found and put right.')],
      hard: [msg('Too much of some supplements can be toxic, or make hair loss worse.')],
      avoid: [
        msg('People with too much iron. Do not start them on your own, above all during chemo.'),
      ],
      regulators: {},
      practical: [],
      ask: [msg('Have you checked my iron, zinc and thyroid?')],
      sure: msg('For a proven lack, low. With no lack, very low.'),
    },
    supplements: {
      ...unread,
      ask: [msg('Can you check if this goes with my drugs?')],
      sure: msg('We have not read its sources yet.'),
    },
    'anti-androgens': {
      found: [
        msg(
          str`A review read ${f.blockerStudies} studies. Three of them, with ${f.blockerPeople} people, looked at spironolactone. They did not clearly show more breast cancer.`,
        ),
        msg(
          str`Some were tested for estrogen. It rose in ${f.spiroRose} on spironolactone. It rose in ${f.finaRose} on drugs such as finasteride.`,
        ),
        msg('This tells about risk. It does not tell how well hair grows.'),
      ],
      like: [msg('You take a tablet and have blood tests.')],
      good: [msg('For spironolactone, no clear link with more breast cancer was seen.')],
      hard: [msg('Estrogen rose in some people. Ask what that means for your cancer.')],
      avoid: [
        msg(
          'The review says to hold off on finasteride if hormone treatment made your hair thin. More has to be known first.',
        ),
        msg('Ask first if you may get pregnant, or if your kidneys are weak.'),
      ],
      regulators: {},
      practical: [],
      ask: [msg('Is this safe with my kind of cancer?'), msg('Is it approved for this use here?')],
      sure: msg('We found no trial of how well they work after chemo.'),
    },
    wigs: {
      found: [
        msg(
          str`In a survey in Japan, ${f.wigShare} of women who had chemo wore a wig at first. They wore it for ${f.wigTime} on average.`,
        ),
        msg('We found no trial of how much wigs or scarves help.'),
      ],
      like: [
        msg(
          'You cover your head when and how you like, for faith or for any reason. A bare head is fine too.',
        ),
      ],
      good: [msg('You can start and stop at any time.')],
      hard: [msg('A wig can be hot, itch, or not sit well.')],
      avoid: [],
      regulators: {},
      practical: [
        msg(
          'NHS wigs are free in Scotland, Wales and Northern Ireland. In England there is a charge, but not for all.',
        ),
        msg('In other places, ask if your plan pays for a wig.'),
      ],
      ask: [
        msg('Does my plan pay?'),
        msg('Can you write a note for it?', {desc: 'A prescription for a wig'}),
      ],
      sure: msg('A large survey counted who wore one. We found no trial of how much it helps.'),
    },
    'make-up': {
      ...unread,
      ask: [msg('Are my blood counts high enough?'), msg('When can I safely have a tattoo?')],
      sure: msg('We have not read its sources yet.'),
    },
    'scalp-care': {
      found: [msg('We found no trials. Cancer groups give the same advice.')],
      like: [msg('You brush and wash gently, and shield your scalp from sun and cold.')],
      good: [msg('You can do it on your own, at home.')],
      hard: [msg('We found no proof that it changes how hair falls or grows.')],
      avoid: [],
      regulators: {},
      practical: [],
      ask: [msg('What can I put on my scalp if I use a cold cap?')],
      sure: msg('Advice by cancer groups. We found no test of it.'),
    },
    programmes: {
      found: [msg('We found no study that compared people who went with people who did not.')],
      like: [msg('You join a class and try out skin care, make-up and wigs.')],
      good: [],
      hard: [],
      avoid: [],
      regulators: {},
      practical: [msg('Ask if it is free where you live.')],
      ask: [msg('Is there a class near me or online?'), msg('Is it open to men?')],
      sure: msg('We found no study of it that we may show.'),
    },
    counselling: {
      ...unread,
      ask: [
        msg('Can I see someone who knows about cancer and feelings?'),
        msg('Is there a group for hair loss?'),
      ],
      sure: msg('We have not read its sources yet.'),
    },
    mindfulness: {
      found: [
        msg('A guideline says to use both for worry and low mood when you have cancer.'),
        msg('They are not shown to act on hair. Your mood does not make hair grow.'),
      ],
      like: [msg('You guide your thoughts or move gently, alone or in a class.')],
      good: [msg('They can ease worry and low mood, during treatment and after.')],
      hard: [msg('Some moves may not be safe for you. Check them with your team.')],
      avoid: [],
      regulators: {},
      practical: [],
      ask: [msg('Which moves are safe for me?')],
      sure: msg('A guideline says so, for worry and low mood. For hair, no effect is known.'),
    },
  } satisfies Record<OptionId, OptionDetails>,
});

export type FoldedContent = ReturnType<typeof content>;
