/**
 * What circulates about hair and chemotherapy, in articles that sell or cheer, and what we say instead. For the
 * document in `docs/clinical/claims.md`, which `node scripts/content/claims.mjs` makes; no page loads it.
 *
 * Only claims whose evidence was read in a copy stand here. A claim is retold shortly, never quoted at length.
 */
import {citations, type Citation, type CitationId} from './citations.js';

/** What the evidence makes of a claim; `missing` is what such articles leave out. */
export type Verdict =
  'supported' | 'partly supported' | 'overstated' | 'unsupported' | 'wrong as stated' | 'missing';

/** Sources of what stands here alone; no reader of a widget meets them. */
const further = {
  donovan2020: {
    kind: 'review',
    by: 'Donovan KA, Grassi L, Deshields TL, et al.',
    title: 'Advancing the science of distress screening and management in cancer care',
    venue: 'Epidemiology and Psychiatric Sciences 29:e85',
    year: 2020,
    url: 'https://doi.org/10.1017/S2045796019000799',
  },
  munstedt1997: {
    kind: 'study',
    by: 'Münstedt K, Manthey N, Sachsse S, Vahrson H',
    title: 'Changes in self-concept and body image during alopecia induced cancer chemotherapy',
    venue: 'Supportive Care in Cancer 5(2):139-143',
    year: 1997,
    url: 'https://doi.org/10.1007/BF01262572',
  },
} satisfies Record<string, Citation>;

/** All sources that a claim may name. */
export const claimCitations: Readonly<Record<CitationId | keyof typeof further, Citation>> = {
  ...citations,
  ...further,
};

export interface Claim {
  id: string;
  /** What circulates, retold. */
  circulates: string;
  verdict: Verdict;
  /** Why, for a clinician. */
  why: string;
  /** What we say instead: plain words, US grade 6 or below, no figure of its own. */
  say: string;
  sources: readonly (keyof typeof claimCitations)[];
  /** Where a widget says it: paths of statements, by widget. */
  where?: Readonly<Record<string, readonly string[]>>;
}

const timeline = (...paths: string[]) => ({'regrowth-timeline': paths});
const comparison = (...paths: string[]) => ({'therapy-comparison': paths});

export const claims: readonly Claim[] = [
  {
    id: 'distress',
    circulates: 'Losing hair after treatment causes deep distress.',
    verdict: 'supported',
    why: 'A systematic review found effects on well-being and body image, in men and women. Not everyone is equally distressed.',
    say: 'Losing hair can be very hard, for men and for women. How you feel about it is your own.',
    sources: ['paterson2021'],
    where: timeline('glance.notes.list.2'),
  },
  {
    id: 'dividing-cells',
    circulates: 'Chemotherapy goes for cells that divide fast.',
    verdict: 'supported',
    why: 'Right as a simple picture. Some newer drugs that work in another way can cause hair loss too.',
    say: 'Chemo attacks cells that divide fast. Cancer cells do that. So do some healthy cells.',
    sources: ['cruk_hair', 'cancernet2023', 'wikramanayake2023'],
  },
  {
    id: 'follicles',
    circulates: 'The cells of hair follicles divide as fast, and so are hit by accident.',
    verdict: 'supported',
    why: 'The cells of the hair matrix divide fast. Not every drug harms them.',
    say: 'The cells that make hair divide fast too, so some drugs harm them. Not all chemo makes hair fall out.',
    sources: ['wikramanayake2023', 'cruk_hair'],
    where: timeline('glance.leadMore.2'),
  },
  {
    id: 'dormant',
    circulates: 'The follicles go to sleep, and so hair falls out in clumps.',
    verdict: 'wrong as stated',
    why: 'Hair is damaged and breaks while it grows (anagen effluvium). A shift into rest is another, milder pattern. Hair may fall bit by bit or in clumps.',
    say: 'Chemo harms hair while it grows. The hair gets weak, and breaks or falls out. It may come out bit by bit or in clumps.',
    sources: ['rossi2020dpc', 'cruk_hair', 'acs_hair'],
    where: timeline('folded.phases.shedding.notice.0'),
  },
  {
    id: 'weeks',
    circulates: 'Hair often begins to fall two or three weeks after the first treatment.',
    verdict: 'supported',
    why: 'The mean in a large survey lies in that range. Pages for patients span a wider one, which is what we show.',
    say: 'If your drugs make hair fall out, it often starts a few weeks after the first treatment.',
    sources: ['watanabe2019', 'acs_hair', 'cruk_hair', 'ics_hair', 'bccancer_hair', 'nci2008'],
    where: timeline('glance.after.first.shedding', 'folded.phases.shedding.notice.1'),
  },
  {
    id: 'rarely-permanent',
    circulates: 'The loss is rarely permanent.',
    verdict: 'overstated',
    why: 'Complete lasting loss is uncommon. Incomplete regrowth is not rare after some drugs, such as docetaxel, and was measured in several groups by different marks.',
    say: 'Most people’s hair grows back. For some it comes back late, thin, or not fully. This is seen more often with some drugs. Ask your team about yours.',
    sources: ['watanabe2019', 'martin2018', 'chan2021', 'kang2019', 'macmillan_after'],
    where: timeline(
      'glance.lead',
      'glance.leadMore.1',
      'folded.review.list.0',
      'folded.phases.years.notice.0',
      'folded.phases.years.notice.1',
    ),
  },
  {
    id: 'months',
    circulates: 'New hair begins to grow within months of the last treatment.',
    verdict: 'supported',
    why: 'The mean of a large survey and several cancer organisations agree. Some people see fuzz sooner.',
    say: 'Hair often starts to grow some months after the last treatment. Some people see soft fuzz sooner. For some it takes longer.',
    sources: ['watanabe2019', 'bccancer_hair', 'macmillan_regrow', 'ics_hair'],
    where: timeline('glance.leadMore.0', 'folded.phases.fuzz.notice.1'),
  },
  {
    id: 'complex',
    circulates: 'For many, regrowth is less simple than they thought.',
    verdict: 'partly supported',
    why: 'Thin, slow and changed regrowth is documented; “many” has no number. Endocrine therapy can thin hair as well.',
    say: 'Regrowth is not always simple. It can be slow, patchy or thin at first. Hormone treatment for breast cancer can thin hair too.',
    sources: ['kang2019', 'freites2018eia', 'kuo2024', 'cancernet2023'],
    where: timeline('folded.phases.regrowth.helps.0', 'folded.review.list.1'),
  },
  {
    id: 'texture',
    circulates: 'New hair often has another texture, color or density.',
    verdict: 'supported',
    why: 'Several cancer organisations say so. It was not well measured. Density is a question of its own: see “rarely permanent”.',
    say: 'New hair may be curly, straight, fine or grey where it was not so before. This may change back, or it may stay.',
    sources: ['macmillan_after', 'bccancer_hair', 'ics_hair', 'cancernet2023'],
    where: timeline('folded.phases.texture.notice.0'),
  },
  {
    id: 'regenerative',
    circulates: 'New regenerative treatments may speed up the return of hair.',
    verdict: 'overstated',
    why: 'There are very small trials of light and of platelet-rich plasma. None shows a clear and lasting gain. No study of exosomes after chemotherapy was found.',
    say: 'Some new treatments are being tested. The studies are small. None is proven to make hair come back better after chemo.',
    sources: ['lodewijckx2023', 'claes2025', 'rossi2025prp', 'gupta2023exo', 'wikramanayake2023'],
    where: comparison(
      'glance.options.light.found',
      'glance.options.prp.found',
      'glance.options.exosomes.found',
    ),
  },
  {
    id: 'care-goes-on',
    circulates: 'What comes after treatment is a part of care.',
    verdict: 'supported',
    why: 'Guidance on survivorship and on screening for distress says so in general.',
    say: 'Care does not stop when chemo stops. You can ask your team about hair, skin and mood, even years on.',
    sources: ['donovan2020', 'carlson2023', 'paterson2021'],
    where: timeline('folded.phases.years.helps.0'),
  },
  {
    id: 'exosomes-what',
    circulates: 'Exosomes from stem cells carry what makes tissue heal.',
    verdict: 'partly supported',
    why: 'Many kinds of cells release exosomes. What they carry and do is still being worked out; the claims of healing come from laboratories and animals.',
    say: 'Exosomes are tiny bits that cells send out. What they do in people is not yet known.',
    sources: ['gupta2023exo'],
    where: comparison('glance.options.exosomes.what'),
  },
  {
    id: 'exosomes-revive',
    circulates: 'Put on the scalp, exosomes wake up follicles and help blood flow.',
    verdict: 'unsupported',
    why: 'Nearly all studies of hair were in laboratories or animals; the one in people was not about chemotherapy. The FDA has had reports of serious harm. There is a theoretical concern about tumours.',
    say: 'We know of no good study in which exosomes made hair grow back after chemo. The FDA has not approved any. Do not use them but in a proper trial, and ask your cancer doctor first.',
    sources: ['gupta2023exo', 'fda_exo2019', 'fda_exo2020'],
    where: comparison(
      'glance.options.exosomes.found',
      'folded.options.exosomes.found.1',
      'folded.options.exosomes.regulators.us',
    ),
  },
  {
    id: 'exosomes-sold',
    circulates: 'Exosomes are in use in clinics for skin and looks.',
    verdict: 'partly supported',
    why: 'They are sold. That no product is approved by the FDA, which has warned about them, is left unsaid.',
    say: 'You may find exosomes for sale in some clinics. That does not mean that they are approved, safe or proven.',
    sources: ['fda_exo2019', 'fda_exo2020'],
    where: comparison('folded.options.exosomes.regulators.us'),
  },
  {
    id: 'exosomes-survivors',
    circulates: 'The same principle could bring back the hair of people who had cancer.',
    verdict: 'unsupported',
    why: 'No data in people after chemotherapy.',
    say: 'We do not know if this helps people who have had cancer. It was not tested in them.',
    sources: ['gupta2023exo'],
    where: comparison('folded.options.exosomes.sure'),
  },
  {
    id: 'harder-than-weight',
    circulates: 'Losing hair is harder to bear than losing weight or strength.',
    verdict: 'partly supported',
    why: 'It is often named among the worst effects, but was not set against weight loss in what was read, and people differ.',
    say: 'For some people hair loss is one of the hardest parts of chemo. For some it is not.',
    sources: ['paterson2021', 'munstedt1997'],
    where: timeline('glance.notes.list.2'),
  },
  {
    id: 'marked',
    circulates: 'A bare head marks women as patients.',
    verdict: 'supported',
    why: 'Interviews with women and men say so.',
    say: 'Hair loss can show that you are ill when you would rather keep it to yourself. Men can feel this too.',
    sources: ['paterson2021'],
  },
  {
    id: 'end-of-treatment',
    circulates: 'The return of hair marks the end of treatment.',
    verdict: 'overstated',
    why: 'Hair can begin to return during chemotherapy, and many go on to further treatment, some of which thins hair.',
    say: 'New hair can feel like a big step. It does not mean that treatment is over, or that you must feel well.',
    sources: ['macmillan_regrow', 'bccancer_hair', 'freites2018eia'],
    where: timeline('folded.phases.fuzz.notice.1', 'glance.notes.list.0'),
  },
  {
    id: 'reclaiming',
    circulates: 'With the first new strands people feel like themselves again.',
    verdict: 'partly supported',
    why: 'Told by some. In the one small study that looked before and after, self-image did not go back to what it was when hair did.',
    say: 'Many people are glad to see new hair. Some still feel low, or not like themselves. You can get help with that.',
    sources: ['munstedt1997', 'paterson2021'],
  },
  {
    id: 'team-work',
    circulates: 'Cancer care now comes with help for looks and for the mind.',
    verdict: 'partly supported',
    why: 'Guidelines call for it. Access differs a lot.',
    say: 'Many hospitals can help with looks and feelings. What they offer differs, so ask.',
    sources: ['donovan2020', 'carlson2023', 'paterson2021'],
    where: timeline('glance.notes.list.2'),
  },
  {
    id: 'blood-flow',
    circulates: 'Poor blood flow and stress of the cells keep the scalp from making hair.',
    verdict: 'overstated',
    why: 'The established cause is direct damage to cells of the hair matrix. No evidence was found that poor flow causes this loss; cooling, which cuts the flow, protects hair.',
    say: 'Chemo drugs reach the root and harm the cells that make hair. Poor blood flow is not the cause.',
    sources: ['wikramanayake2023', 'nangia2017'],
  },
  {
    id: 'reset',
    circulates: 'Treatments that stir the blood flow and add growth factors reset the process.',
    verdict: 'unsupported',
    why: 'Nothing is shown to reset it. Topical minoxidil shortened hair loss in one very small trial, and did not prevent it.',
    say: 'Nothing is proven to reset your hair. Minoxidil may help it come back a bit sooner. Ask your team first.',
    sources: ['duvic1996', 'rossi2025prp'],
    where: comparison(
      'glance.options.topical-minoxidil.found',
      'folded.options.topical-minoxidil.found.1',
    ),
  },
  {
    id: 'being-studied',
    circulates: 'Exosomes, platelet-rich plasma and light are being studied for use after cancer.',
    verdict: 'partly supported',
    why: 'True of plasma and light, in tiny trials with mixed or negative results. Not found for exosomes. In one trial some tests found malignant cells in the plasma.',
    say: 'Plasma and light were tried in small studies. They do not show a clear gain. We found no study of exosomes for hair loss from chemo.',
    sources: ['rossi2025prp', 'lodewijckx2023', 'claes2025', 'gupta2023exo'],
    where: comparison(
      'folded.options.prp.hard.1',
      'folded.options.light.found.0',
      'folded.options.exosomes.found.0',
    ),
  },
  {
    id: 'order-returns',
    circulates: 'Regrowth shows that the body’s order returns.',
    verdict: 'unsupported',
    why: 'Hair is no marker of how the cancer does. In pooled trials of ovarian cancer the amount of hair loss was no independent marker of survival. One small older study in another cancer differs and can’t tell dose from effect.',
    say: 'Hair loss or new hair does not show if your cancer treatment works.',
    sources: ['sehouli2015'],
    where: timeline('glance.notes.list.0'),
  },
  {
    id: 'optimism',
    circulates: 'The first regrowth lifts hope and calms worry.',
    verdict: 'unsupported',
    why: 'No measurement was found. The one study before and after found that self-image did not recover with the hair.',
    say: 'New hair may lift your mood, or it may not. If worry or low mood lasts, tell your team.',
    sources: ['munstedt1997'],
  },
  {
    id: 'positive-mood',
    circulates: 'Good feelings help the body to renew itself.',
    verdict: 'unsupported',
    why: 'A critical review finds that such claims do not fit the evidence; nothing is about hair. The message can make people feel to blame.',
    say: 'Your mood does not make hair grow. You do not have to stay positive. To feel sad is no fault of yours.',
    sources: ['coyne2010'],
    where: timeline('glance.notes.list.1'),
  },
  {
    id: 'hope-heals',
    circulates: 'Hope and less stress balance hormones and mend tissue.',
    verdict: 'unsupported',
    why: 'As above. Mindfulness and yoga do help with anxiety and low mood, which is the honest reason to offer them.',
    say: 'Mindfulness and yoga can help with worry and low mood. They do not treat hair loss.',
    sources: ['coyne2010', 'carlson2023'],
    where: comparison('glance.options.mindfulness.found', 'folded.options.mindfulness.found.1'),
  },
  {
    id: 'small-victories',
    circulates: 'Support groups cheer small steps.',
    verdict: 'supported',
    why: 'Harmless. What it does was hardly measured.',
    say: 'Some people like to talk with others who have been there. Mark what matters to you, if you want to.',
    sources: ['paterson2021'],
  },
  {
    id: 'complete',
    circulates: 'With the right team, recovery is complete.',
    verdict: 'overstated',
    why: 'No team can promise that: lasting hair loss occurs.',
    say: 'Your team can help with a lot. No one can promise that all will be as it was.',
    sources: ['kang2019', 'chan2021'],
    where: timeline('glance.leadMore.1'),
  },
  {
    id: 'biotin-zinc-iron',
    circulates: 'Vitamins such as biotin, zinc and iron should be topped up.',
    verdict: 'wrong as stated',
    why: 'No benefit without a proven lack, and some can harm. High doses of biotin distort laboratory tests, troponin among them. Zinc and iron are minerals.',
    say: 'Take iron, zinc or biotin only if a test shows a lack. Biotin can make blood tests wrong, even one for a heart attack. Tell your team about each pill you take.',
    sources: ['guo2017', 'ruiztagle2018', 'fda_biotin'],
    where: {
      ...timeline('folded.review.list.2'),
      ...comparison(
        'glance.options.biotin.found',
        'folded.options.biotin.hard.0',
        'glance.options.iron-zinc.found',
      ),
    },
  },
  {
    id: 'rejuvenation',
    circulates: 'Treatments that make the scalp young bring follicles back to work.',
    verdict: 'unsupported',
    why: 'None is proven after chemotherapy.',
    say: 'No treatment that makes a scalp young is proven to bring hair back after chemo.',
    sources: ['wikramanayake2023', 'rossi2020dpc'],
  },
  {
    id: 'cortisol',
    circulates: 'Meditation and yoga steady cortisol.',
    verdict: 'partly supported',
    why: 'A guideline recommends them for anxiety and depression. Effects on cortisol or hair are not established.',
    say: 'Mindfulness and yoga can ease worry and low mood. Check with your team which moves are safe for you.',
    sources: ['carlson2023'],
    where: comparison('folded.options.mindfulness.good.0', 'folded.options.mindfulness.hard.0'),
  },
  {
    id: 'final-proof',
    circulates: 'Hair that returns proves that cancer no longer defines you.',
    verdict: 'overstated',
    why: 'It leaves out those whose hair does not return and those who live with cancer.',
    say: 'You are more than your hair, with it or without it.',
    sources: ['munstedt1997', 'kang2019'],
  },
  {
    id: 'pause',
    circulates: 'This hair loss is not permanent, only a pause of the cycle.',
    verdict: 'wrong as stated',
    why: 'Lasting loss was found in surveys, trials and a cohort. Nor is it a pause: growing hair is damaged.',
    say: 'For most people this hair loss passes. For some it lasts. Ask your team for a review if it has not come back well after half a year.',
    sources: ['watanabe2019', 'martin2018', 'chan2021', 'kang2019'],
    where: timeline('glance.lead', 'glance.leadMore.1', 'glance.review.title'),
  },
  {
    id: 'bright-future',
    circulates: 'Regenerative treatments make the future of recovery bright.',
    verdict: 'unsupported',
    why: 'This is promotion. Such articles lead on to sellers.',
    say: 'These treatments are not proven. We link to no one who sells them.',
    sources: ['fda_exo2019', 'fda_exo2020'],
    where: comparison('folded.about.funding'),
  },
  {
    id: 'no-cooling',
    circulates: 'Nothing is said about scalp cooling.',
    verdict: 'missing',
    why: 'It is the one method with randomised evidence that it prevents hair loss, and it has to be arranged before the first treatment.',
    say: 'Scalp cooling helps some people keep their hair. It has to start with the first treatment, so ask now.',
    sources: ['nangia2017', 'bajpai2020', 'kang_sc_rct'],
    where: {
      ...timeline('glance.phases.prepare.note'),
      ...comparison('glance.deadline', 'glance.options.scalp-cooling.found'),
    },
  },
  {
    id: 'no-minoxidil',
    circulates: 'Nothing is said about minoxidil.',
    verdict: 'missing',
    why: 'It is the drug with the most evidence, though of low certainty.',
    say: 'Minoxidil may help some people. The proof is still weak.',
    sources: ['duvic1996', 'kuo2024'],
    where: {
      ...timeline('folded.review.list.3'),
      ...comparison(
        'glance.options.topical-minoxidil.found',
        'glance.options.oral-minoxidil.found',
      ),
    },
  },
  {
    id: 'no-endocrine',
    circulates: 'Nothing is said about hormone treatment.',
    verdict: 'missing',
    why: 'Endocrine therapy can thin hair.',
    say: 'Hormone treatment for breast cancer can make hair thin too.',
    sources: ['freites2018eia'],
    where: timeline('folded.review.list.1'),
  },
  {
    id: 'no-drugs',
    circulates: 'Nothing is said about which drugs.',
    verdict: 'missing',
    why: 'How likely hair loss is depends on the drug; many regimens cause little or none.',
    say: 'Not all chemo makes hair fall out. Ask your team about your own drugs.',
    sources: ['cruk_hair'],
    where: timeline('glance.leadMore.2'),
  },
  {
    id: 'no-warnings',
    circulates: 'Nothing is said about harm.',
    verdict: 'missing',
    why: 'Exosomes, plasma, biotin and other supplements each have risks that matter after cancer.',
    say: 'Some things that are sold for hair can harm you, or make blood tests wrong. Ask your team first.',
    sources: ['fda_exo2019', 'rossi2025prp', 'fda_biotin', 'guo2017'],
    where: comparison(
      'folded.options.exosomes.hard.0',
      'folded.options.prp.hard.1',
      'folded.options.biotin.hard.0',
      'folded.options.iron-zinc.hard.0',
    ),
  },
  {
    id: 'no-help',
    circulates: 'Nothing is said to those in distress, to men, or about Afro-textured hair.',
    verdict: 'missing',
    why: 'Needs of men and women are alike. Afro-textured hair tends to grow more slowly and can be fragile.',
    say: 'If you feel unsafe, call your local emergency number. Men are meant here too. Afro hair tends to grow more slowly.',
    sources: ['paterson2021', 'macmillan_regrow'],
    where: timeline('kit.help', 'glance.notes.list.2', 'folded.phases.length.notice.0'),
  },
  {
    id: 'no-practice',
    circulates: 'Nothing is said about sun, cold, brows, lashes, or wigs and their cost.',
    verdict: 'missing',
    why: 'This is what cancer organisations tell patients first.',
    say: 'Keep your head warm, and shade it from the sun. Brows and lashes may fall out too. Ask if your plan pays for a wig.',
    sources: ['macmillan_wigs', 'acs_hair', 'ics_hair'],
    where: {
      ...timeline('folded.phases.loss.helps.0', 'folded.phases.brows.notice.0'),
      ...comparison('folded.options.wigs.practical.1'),
    },
  },
];
