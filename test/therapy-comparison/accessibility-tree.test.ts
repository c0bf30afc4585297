import {expect} from '@open-wc/testing';
import {a11ySnapshot, cdp, engine, setViewport} from '../support/commands.js';
import {mount, openAll, table} from '../support/comparison.js';

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

const tree = async (): Promise<string[]> => linesOf((await a11ySnapshot({})) as unknown as Node);

interface FullNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role: {value: string};
  name?: {value: string};
}

const inTable = ['table', 'row', 'columnheader', 'rowheader', 'cell', 'gridcell'];

/** The parts of tables, which the usual snapshot leaves out, in reading order; of cells the role alone. */
const tableTree = async (): Promise<string[]> => {
  const {nodes} = await cdp<{nodes: FullNode[]}>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesBelow = ({ignored, role: {value: role}, name, childIds = []}: FullNode): string[] => {
    const line = role.endsWith('cell') || role === 'row' ? role : `${role} “${name?.value}”`;
    const below = childIds.flatMap((id) => byId.get(id) ?? []).flatMap(linesBelow);
    return !ignored && inTable.includes(role) ? [line, ...below] : below;
  };
  return linesBelow(nodes[0]);
};

// Only Chromium hands its accessibility tree to a test.
const inChromium = engine === 'chromium' ? describe : describe.skip;
inChromium('the accessibility tree of the comparison', () => {
  afterEach(() => setViewport({width: 1024, height: 800}));

  it('is headings, choices, and cards that name themselves', async () => {
    await mount({lang: 'en', options: 'scalp-cooling wigs biotin'});
    expect(await tree()).to.deep.equal([
      'RootWebArea',
      'heading 2 “Your options for hair loss”',
      'combobox “When”',
      'option “All”',
      'option “Before”',
      'option “During”',
      'option “After”',
      'option “Any time”',
      'combobox “What for”',
      'option “All”',
      'option “Scalp hair”',
      'option “To cover or replace”',
      'combobox “How sure”',
      'option “All”',
      'option “Moderate”',
      'option “Low”',
      'option “Very low”',
      'heading 3 “Before the first treatment”',
      'heading 4 “Scalp cooling by machine”',
      'checkbox “Choose Scalp cooling by machine”',
      'DisclosureTriangle “More : Scalp cooling by machine”',
      'heading 4 “Wigs, scarves and hats”',
      'checkbox “Choose Wigs, scarves and hats”',
      'DisclosureTriangle “More : Wigs, scarves and hats”',
      'heading 3 “At any time”',
      'heading 4 “Biotin”',
      'checkbox “Choose Biotin”',
      'DisclosureTriangle “More : Biotin”',
      'button “Compare”',
      'DisclosureTriangle “For your appointment”',
      'DisclosureTriangle “About these words”',
    ]);
  });

  it('has the title and the ways back around the table, and the sources in it', async () => {
    await table(await mount({lang: 'en', compare: 'wigs biotin'}));
    const lines = (await tree()).filter((line) => !line.startsWith('generic'));
    expect(lines).to.deep.equal([
      'RootWebArea',
      'heading 2 “Your options for hair loss”',
      'heading 3 “Side by side”',
      'button “Back to all options”',
      'DisclosureTriangle “Sources (2)”',
      'DisclosureTriangle “Sources (3)”',
      'button “Back to all options”',
      'DisclosureTriangle “For your appointment”',
      'DisclosureTriangle “About these words”',
    ]);
  });

  for (const [where, width] of [
    ['on a wide screen', 1024],
    ['stacked on a narrow one', 320],
  ] as const) {
    it(`is one table, row by row, ${where}`, async () => {
      await setViewport({width, height: 800});
      const element = await mount({lang: 'en', compare: 'wigs biotin'});
      await table(element);
      const row = (head: string) => ['row', `rowheader “${head}”`, 'cell', 'cell'];
      expect(await tableTree()).to.deep.equal([
        'table “Side by side: Wigs, scarves and hats and Biotin”',
        'row',
        'cell',
        'columnheader “Wigs, scarves and hats”',
        'columnheader “Biotin”',
        ...row('What it is'),
        ...row('When'),
        ...row('What it is like'),
        ...row('What studies found'),
        ...row('How sure this is'),
        ...row('Good points'),
        ...row('Hard points'),
        ...row('Who should not have it'),
        ...row('What health agencies say'),
        ...row('Time and cost'),
        ...row('What to ask'),
        ...row('Sources'),
      ]);
    });
  }

  it('is a table in the cell of the trial that is drawn', async () => {
    const element = await mount({lang: 'en', options: 'scalp-cooling'});
    await openAll(element);
    expect(await tableTree()).to.deep.equal([
      'table “”',
      'row',
      'columnheader “Group”',
      'columnheader “Kept their hair”',
      'columnheader “Did not keep it”',
      'row',
      'rowheader “With scalp cooling”',
      'cell',
      'cell',
      'row',
      'rowheader “Without scalp cooling”',
      'cell',
      'cell',
    ]);
  });
});
