import {expect} from '@open-wc/testing';
import {a11ySnapshot, engine} from '../support/commands.js';
import {mount, phaseAt} from '../support/timeline.js';

interface Node {
  role: string;
  name?: string;
  level?: number;
  children?: Node[];
}

/** The tree as lines: role, level and name; texts are left out, since other tests read them. */
const linesOf = ({role, name = '', level, children = []}: Node): string[] => [
  ...(role === 'StaticText' ? [] : [`${role}${level ? ` ${level}` : ''}: ${name}`.trim()]),
  ...children.flatMap(linesOf),
];

const treeOf = async (): Promise<string[]> =>
  linesOf((await a11ySnapshot({selector: 'anagen-regrowth-timeline'})) as unknown as Node);

// Only Chromium hands its accessibility tree to a test.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('the accessibility tree of the timeline', () => {
  it('is this', async () => {
    const element = await mount({lang: 'en'});
    phaseAt(element, 3).open = true;
    console.log(JSON.stringify(await treeOf(), null, 2));
    expect(await treeOf()).to.deep.equal([]);
  });
});
