import {msg, str} from '@lit/localize';
import type {Certainty} from '../../evidence/certainty.js';
import type {Written} from '../../evidence/figures.js';
import type {OptionId, Region} from '../../evidence/therapies.js';
import type {figures} from '../../evidence/therapies.support.js';

/** What one option says once it is opened. An empty list, or a region left out, means that our sources do not say. */
export interface OptionDetails {
  found: string[];
  like: string[];
  good: string[];
  hard: string[];
  avoid: string[];
  /** Whose list of people to keep it from that is. */
  whose?: string;
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
    when: msg('When', {desc: 'Label of a choice: when an option matters'}),
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
  noRegulator: msg('We have not read what they say there.', {
    desc: 'Where we have read nothing by a health agency of a country',
  }),
  notMedical: msg('This is no drug and no device.', {desc: 'Where a health agency has no say'}),
  unknown: msg('The sources that we read do not say.', {
    desc: 'Stands in an empty cell of the table',
  }),
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
    version: (version: string) =>
      msg(str`This is version ${version} of these words.`, {desc: '“version” reads like “0.2.0”'}),
    funding: msg('Nothing is sold here. No link of ours goes to a shop.'),
  },

  options: {
    'scalp-cooling': {
      found: [
        msg(
          str`A trial in India took in ${f.indiaPeople} people. With the cap, ${f.indiaWith} kept their hair. Without it, ${f.indiaWithout} did.`,
        ),
        msg(
          str`It depends on the drugs. A Dutch register has ${f.dutchPeople} people. By its count, the cap worked for more than ${f.dutchMost} of those on a taxane alone. It worked for less than ${f.dutchLeast} on a mix called TAC.`,
          {desc: 'TAC is a mix of three chemotherapy drugs'},
        ),
        msg(
          str`A study had ${f.anthraPeople} people on an anthracycline. By their own count, ${f.anthraShare} lost no more than half of their hair. There was no group without the cap.`,
        ),
        msg(
          str`A trial had ${f.weeklyAll} women on weekly paclitaxel. All had the cap, and ${f.weeklyCounted} could be counted. Of these, ${f.weeklyBare} wore no wig or head cover.`,
        ),
        msg(
          str`A trial measured the hair of ${f.lastingWomen} women with breast cancer. By its mark, ${f.lastingWith} with the cap still had thin hair ${f.lastingAfter} after chemo. Without it, ${f.lastingWithout} did.`,
        ),
      ],
      like: [
        msg('You wear a cold cap before, during and after each drip. It makes your visits longer.'),
      ],
      good: [
        msg('It helps some people keep much of their hair.'),
        msg('In one trial, fewer women had thin hair that lasted.'),
        msg(
          str`A paper looked at ${f.coolReviews} reviews. All of them spoke for it, but all were of poor quality. It saw no higher risk that cancer spreads to the scalp.`,
        ),
      ],
      hard: [
        msg('It does not work for everyone.'),
        msg(
          'The cold may give you a headache or chills. Your scalp may hurt, and your neck or shoulders may ache.',
        ),
        msg(
          str`Breast cancer had spread to the scalp in ${f.spreadWith} of people with the cap and ${f.spreadWithout} without it. That may be chance. These were no trials, and some of the authors had ties to a maker of caps.`,
        ),
      ],
      whose: msg('This is the list of one maker. Your team knows what fits you.'),
      avoid: [
        msg('Children.', {desc: 'In a list of who should not have scalp cooling'}),
        msg('People who can’t bear cold, or have an illness that is set off by it.'),
        msg('People who have chemo to clear a blood cancer.', {
          desc: 'Blood cancers treated with the aim to cure',
        }),
        msg('People with cancer of the brain, spine, head, neck or skin.', {
          desc: 'Spine: the spinal cord',
        }),
        msg('People with small cell or squamous cell lung cancer.'),
        msg('People who had, or will have, radiation to the skull.'),
        msg('People who will have chemo to clear out their bone marrow.'),
        msg('People who get a taxane and an anthracycline on the same day.'),
        msg(
          'A review says not to use it with platinum drugs. But registers have people on these drugs, so ask your team.',
        ),
      ],
      regulators: {
        us: msg('The FDA has cleared machines for this, for people with solid tumors.'),
      },
      practical: [
        msg(
          str`In the Dutch register, as a rule, the cap goes on ${f.dutchBefore} before the drip. It stays on for ${f.dutchAfter} after it, or ${f.dutchDocetaxel} with docetaxel.`,
        ),
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
        'Trials agree that it helps. How much depends on the drug, the dose, the fit of the cap and the type of hair. Most people in the trials had breast cancer.',
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
          str`Hormone treatment for breast cancer had made the hair of ${f.hormonePeople} people thin. On the drug, it got better in ${f.hormoneBetter}. All of them used it, so we can’t tell how much was the drug.`,
        ),
      ],
      like: [msg('You rub it on your scalp for months.')],
      good: [
        msg('Hair may come back a bit sooner for some people.'),
        msg('In one study, hair that hormone treatment had made thin got better in most people.'),
      ],
      hard: [
        msg('It did not stop hair from falling out.'),
        msg('We could not trace its side effects to a sound source. Read the leaflet in the pack.'),
      ],
      avoid: [
        msg(
          'A review says not to use it during chemo. Experts do not agree. Ask when you may start.',
        ),
        msg(
          'Ask first if your scalp is sore, your heart is not well, or you are pregnant or breastfeed.',
        ),
      ],
      regulators: {
        us: msg(
          'You can buy it without a prescription for what is called pattern hair loss. It is not approved for hair loss from chemo.',
        ),
      },
      practical: [],
      ask: [
        msg('When may I start?'),
        msg('Does it go with scalp cooling, or with radiation to my head?'),
      ],
      sure: msg('One very small trial, and one study where all people used it.'),
    },
    'oral-minoxidil': {
      found: [
        msg(
          str`A study had ${f.tabletAll} people with hair loss late on after cancer. Photos of ${f.tabletPeople} were looked at after about ${f.tabletDays}.`,
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
          'Ask a heart doctor first if your heart is not well or your blood pressure is low. Do so too if you had chemo that can harm the heart. Ask first, too, if you may get pregnant.',
        ),
      ],
      regulators: {us: msg('For hair, its use is “off-label”: it is not approved for that.')},
      practical: [],
      ask: [msg('Is my heart well enough after my chemo?'), msg('Who will check on me?')],
      sure: msg('In the study, no one went without the tablet.'),
    },
    bimatoprost: {
      found: [
        msg(
          str`A trial looked at ${f.lashPeople} people after chemo. With the drug, ${f.lashEarly} had better lashes after ${f.lashEarlyMonths} and ${f.lashWith} after ${f.lashMonths}. Without it, ${f.lashWithout} did each time.`,
        ),
        msg(
          str`A trial took in ${f.youngPeople} children and teens. Lashes were better in ${f.youngWith} with the drug and in ${f.youngWithout} without it. They had few lashes for mixed reasons.`,
        ),
      ],
      like: [msg('You brush it on the line of your upper lashes.')],
      good: [
        msg('More of those who used it after chemo had better lashes.'),
        msg('It was tested in people who had had chemo.'),
      ],
      hard: [
        msg(
          str`In the trial after chemo, ${f.lashRed} got red eyes and ${f.lashSpots} got tiny sore spots on the eye.`,
        ),
        msg('Allergan, which makes drugs, paid for this trial.'),
      ],
      avoid: [
        msg('A review says not to use it during chemo. Ask when you may start.'),
        msg(
          'Ask an eye doctor first if your eyes are not well. Ask too if you use eye drops or wear contact lenses.',
        ),
      ],
      regulators: {us: msg('The FDA has approved it for lashes that are too few or too thin.')},
      practical: [],
      ask: [
        msg('Is it safe for my eyes?'),
        msg('Can it change my lids or the color of my eyes?'),
        msg('When can I start?'),
      ],
      sure: msg(
        'Two trials agree. One of them was in people after chemo. A drug maker paid for that one.',
      ),
    },
    prp: {
      found: [
        msg(
          str`A trial treated one side of the scalp in ${f.plasmaPeople} people after breast cancer. Hair got better on both sides, with no clear difference.`,
        ),
        msg('Quality of life did not change.'),
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
        msg('Anyone who is not in a trial. Ask your cancer doctor before you join one.'),
        msg(
          'Ask first if your platelets are low or you take blood thinners. Ask too if your scalp is sore or infected.',
        ),
      ],
      regulators: {us: msg('The FDA has not approved it for any hair loss.')},
      practical: [msg('It takes three or more visits.')],
      ask: [msg('Is this part of a trial?'), msg('What does my cancer doctor say?')],
      sure: msg('One very small trial.'),
    },
    light: {
      found: [
        msg(
          str`A trial had ${f.lightPeople} people with breast cancer. Hair was scored as better with light at one month only. The others had no sham light. All had pale to olive skin.`,
        ),
        msg(
          str`A trial with ${f.lightCooled} people added light to scalp cooling. It did not change how much hair there was, or how thick it was.`,
        ),
      ],
      like: [msg('You go to the hospital again and again for light on your scalp.')],
      good: [
        msg('Hair was scored as better at one month in one trial.'),
        msg('It was tested in people after chemo.'),
      ],
      hard: [msg('It takes many visits.'), msg('In that trial, no one had dark skin.')],
      avoid: [
        msg('Anyone who is not in a trial.'),
        msg(
          'Ask first if you have a tumor or sore on your scalp. Ask too if light can harm you due to a drug, or set off seizures.',
        ),
      ],
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
          'The FDA has had reports of serious harm. Such a product may bring germs or disease. Your body may react to it. A review names a worry that tumors may grow. What is in them may not be known.',
        ),
      ],
      avoid: [
        msg(
          'Anyone who is not in a proper trial. Above all, people who have or had cancer. Before you join a trial, ask your cancer doctor.',
        ),
      ],
      regulators: {
        us: msg(
          'The FDA has approved no exosome product. It has warned about them. It says that some clinics deceive people with claims they can’t prove.',
        ),
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
      hard: [
        msg(
          'It can make blood tests wrong. A heart attack may be missed. If you take it, tell your team and the lab before each blood test.',
        ),
      ],
      avoid: [],
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
      hard: [
        msg(
          'Iron can make it hard to go to the toilet. It can do harm if you have enough of it. Some supplements can be toxic, or make hair loss worse.',
          {desc: 'Hard to go to the toilet: constipation'},
        ),
      ],
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
        msg('These numbers are about risk, not about how well hair grows.'),
      ],
      like: [msg('You take a tablet and have blood tests.')],
      good: [msg('For spironolactone, no clear link with more breast cancer was seen.')],
      hard: [msg('Estrogen rose in some people. Ask what that means for your cancer.')],
      avoid: [
        msg(
          'The review says to hold off on finasteride if hormone treatment made your hair thin. More has to be known first.',
        ),
        msg(
          'Ask first if you may get pregnant, or if your kidneys are weak. Ask too if hormones can make your cancer grow.',
        ),
      ],
      regulators: {},
      practical: [],
      ask: [msg('Is this safe with my kind of cancer?'), msg('Is it approved for this use here?')],
      sure: msg('What we read is about risk, not about how well hair grows.'),
    },
    wigs: {
      found: [
        msg(
          str`A survey in Japan asked women who had chemo for breast cancer. Of them, ${f.wigShare} wore a wig at first. They wore it for ${f.wigTime} on average.`,
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
        msg('In the UK, you pay no VAT, a tax, on a wig that you need due to cancer treatment.'),
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
      good: [msg('We read of no risks.')],
      hard: [msg('No trial shows what it does.')],
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
      practical: [
        msg('Look Good Feel Better is free in the US, the UK, Ireland and other places.'),
        msg('Ask if others are free where you live.'),
      ],
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
      hard: [
        msg(
          'Some poses may not be safe after surgery, or with bone disease. Check with your team.',
        ),
      ],
      avoid: [],
      regulators: {},
      practical: [],
      ask: [msg('Which moves are safe for me?')],
      sure: msg('A guideline says so, for worry and low mood. For hair, no effect is known.'),
    },
  } satisfies Record<OptionId, OptionDetails>,
});

export type FoldedContent = ReturnType<typeof content>;
