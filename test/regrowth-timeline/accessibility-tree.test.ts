import {expect} from '@open-wc/testing';
import {a11ySnapshot, engine} from '../support/commands.js';
import {fillDate, openDates} from '../support/dates.js';
import {mount, phaseAt} from '../support/timeline.js';

interface Node {
  role: string;
  name?: string;
  level?: number;
  description?: string;
  invalid?: string;
  children?: Node[];
}

/** The tree as lines; what only is text is left out, since other tests read it. */
const linesOf = ({role, name, level, description, invalid, children = []}: Node): string[] => {
  const parts = [role, level, name && `“${name}”`, description, invalid && 'invalid'];
  const own = role === 'StaticText' ? [] : [parts.filter(Boolean).join(' ')];
  return [...own, ...children.flatMap(linesOf)];
};

const tree = async (): Promise<string[]> => linesOf((await a11ySnapshot({})) as unknown as Node);

// Only Chromium hands its accessibility tree to a test.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('the accessibility tree of the timeline', () => {
  it('is headings, and what can be opened with its time in its name', async () => {
    const element = await mount({lang: 'en'});
    phaseAt(element, 3).open = true;
    expect(await tree()).to.deep.equal([
      'RootWebArea',
      'heading 2 “When hair falls out and grows back”',
      'DisclosureTriangle “See it on your own dates”',
      'heading 3 “Weeks after the first treatment”',
      'DisclosureTriangle “1 Get ready Before the first treatment Scalp cooling, also called a cold cap, has to start with your first treatment. Ask about it before then.”',
      'DisclosureTriangle “2 Sore or tingly scalp 1–3 weeks after the first treatment”',
      'DisclosureTriangle “3 Hair starts to fall 1–4 weeks after the first treatment”',
      'DisclosureTriangle “Sources (6)”',
      'DisclosureTriangle “4 Loss is most easy to see 1–2 months after the first treatment”',
      'DisclosureTriangle “5 Brows, lashes, beard and body hair The time is not known”',
      'heading 3 “Months after the last treatment”',
      'DisclosureTriangle “6 Hair may still fall 0–4 weeks after the last treatment”',
      'DisclosureTriangle “7 First soft fuzz 6–8 weeks after the last treatment”',
      'DisclosureTriangle “8 Hair clearly grows 1–4 months after the last treatment”',
      'DisclosureTriangle “9 About 1 inch long Some months after it starts to grow”',
      'DisclosureTriangle “10 Short hair over most of the head 3–10 months after the last treatment”',
      'DisclosureTriangle “11 A new feel or color As it grows”',
      'heading 3 “Years later”',
      'DisclosureTriangle “12 What is known years on 2–5 years after the last treatment”',
      'heading 3 “If it has not come back well after 6 months”',
      'DisclosureTriangle “What a review can look at”',
      'heading 3 “Good to know”',
      'DisclosureTriangle “Sources”',
      'DisclosureTriangle “Take it with you”',
    ]);
  });

  it('tells a mistake in a date as part of its field', async () => {
    const element = await mount({lang: 'en'});
    openDates(element);
    await fillDate(element, 'first', '2026-03-02');
    await fillDate(element, 'last', '2026-02-02');
    const fields = (await tree()).filter((line) => line.startsWith('Date'));
    expect(fields).to.deep.equal([
      'Date “First treatment”',
      'Date “Last treatment” Still having treatment? Leave this one empty. This is before the first treatment. Please check both dates. invalid',
    ]);
  });
});
