import {expect} from '@open-wc/testing';
import {a11ySnapshot, engine} from '../support/commands.js';
import {
  kinds,
  mountOn,
  openUrgent,
  pickKind,
  record,
  search,
  until,
  find,
} from '../support/finder.js';

interface Node {
  role: string;
  name?: string;
  level?: number;
  checked?: boolean;
  children?: Node[];
}

/** The tree as lines; what only is text is left out, since other tests read it. */
const linesOf = ({role, name, level, checked, children = []}: Node): string[] => {
  const parts = [role, level, name && `“${name}”`, checked && 'checked'];
  const own = role === 'StaticText' ? [] : [parts.filter(Boolean).join(' ')];
  return [...own, ...children.flatMap(linesOf)];
};

const tree = async (): Promise<string[]> =>
  linesOf((await a11ySnapshot({})) as unknown as Node).filter((line) => !/^generic/.test(line));

const records = [
  record('Wig bank', {
    ...kinds('wig'),
    service_areas: [{extent: 'GB', extent_type: 'country'}],
    phones: [{number: '01632 960145'}],
  }),
  record('Night group', {...kinds('group'), url: 'https://group.example/'}),
];

// Only Chromium hands its accessibility tree to a test.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('the accessibility tree of the finder', () => {
  it('begins with help in distress; then what to choose, and what was found', async () => {
    await mountOn(records);
    expect(await tree()).to.deep.equal([
      'RootWebArea',
      'DisclosureTriangle “Do you feel unsafe? Get help now”',
      'heading 2 “Find help”',
      'radio “All help” checked',
      'radio “A group (1)”',
      'radio “A wig or a scarf (1)”',
      'searchbox “Search”',
      'combobox “Country”',
      'option “All”',
      'option “ United Kingdom (2) ”',
      'DisclosureTriangle “More ways to narrow”',
      'DisclosureTriangle “What is near you”',
      'heading 3 “Places of help”',
      'DisclosureTriangle “Your list (0)”',
      // It takes the focus when “Show more” is pressed.
      'listitem 1',
      'heading 4 “Wig bank”',
      'link “Call 01632 960145”',
      'button “Keep: Wig bank”',
      'listitem 1',
      'heading 4 “Night group”',
      'link “Web page: Night group”',
      'button “Keep: Night group”',
      'DisclosureTriangle “About this list”',
    ]);
  });

  it('has the lines of a country behind the first thing to press', async () => {
    const element = await mountOn(records, {lang: 'en', country: 'GB'});
    await openUrgent(element);
    const lines = await tree();
    const from = lines.indexOf('combobox “Help lines in”');
    expect(from).to.be.within(1, 3);
    const links = lines.filter((line) => line.startsWith('link'));
    expect(links.slice(0, 3)).to.deep.equal([
      'link “Call 116 123”',
      'link “Web page: Samaritans”',
      'link “Text 85258”',
    ]);
  });

  it('has the ways out of where nothing is found', async () => {
    const element = await mountOn(records);
    await pickKind(element, 'wig');
    await search(element, 'night');
    await until(() => find(element, '[part=nothing]'), 'the ways out');
    const buttons = (await tree()).filter((line) => line.startsWith('button'));
    expect(buttons).to.deep.equal([
      'button “Do you feel unsafe? Get help now”',
      'button “Without “A wig or a scarf” (1)”',
      'button “Without “night” (1)”',
      'button “Show all help”',
    ]);
  });
});
