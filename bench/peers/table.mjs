// The measurements as a table in Markdown.

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const ratio = (values, base) => {
  const ratios = values.map((value, turn) => value / base[turn]);
  const write = (value) => value.toFixed(value < 10 ? 2 : 1);
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  return `${write(median(ratios))} (${write(low)}–${write(high)})`;
};

const number = (value) => value.toLocaleString('en');
const megabytes = (values) => (median(values) / 1e6).toFixed(1);
const shifts = (values) => Math.max(...values).toFixed(3);

/** One column each: its heading, and what it says of one page beside the first, which is the measure. */
const COLUMNS = [
  ['bytes until usable', ({cost}, _, sum) => number(sum(cost[0].first))],
  ['bytes until all three are', ({three}, _, sum) => number(sum(three))],
  ['bytes in all', ({cost}, _, sum) => number(sum(cost[0].all))],
  ['requests', ({cost}) => `${cost[0].first.length} / ${cost[0].all.length}`],
  [
    'message visible',
    (one, base) =>
      ratio(
        one.visible.map(({message}) => message),
        base.visible.map(({message}) => message),
      ),
  ],
  [
    'screen complete',
    (one, base) =>
      ratio(
        one.visible.map(({complete}) => complete),
        base.visible.map(({complete}) => complete),
      ),
  ],
  [
    'main thread until usable',
    (one, base) =>
      ratio(
        one.cost.map(({tasks}) => tasks.first),
        base.cost.map(({tasks}) => tasks.first),
      ),
  ],
  [
    'main thread in all',
    (one, base) =>
      ratio(
        one.cost.map(({tasks}) => tasks.all),
        base.cost.map(({tasks}) => tasks.all),
      ),
  ],
  ['layout shift, phone', ({cost}) => shifts(cost.map(({shift}) => shift))],
  ['layout shift, desk', ({desk}) => shifts([desk.shift])],
  ['heap, MB', ({cost}) => megabytes(cost.map(({heap}) => heap))],
];

const line = (cells) => `| ${cells.join(' | ')} |`;

/**
 * @param measured by page: its name, `cost` and `visible` of each turn, `desk`, `three`. The first one is the measure.
 * @param sizes compressed sizes by path
 */
export function tableOf(measured, sizes) {
  const [base] = measured;
  const sum = (paths) => paths.reduce((total, path) => total + sizes.get(path), 0);
  return [
    line(['page', ...COLUMNS.map(([heading]) => heading)]),
    line(['---', ...COLUMNS.map(() => '---')]),
    ...measured.map((one) =>
      line([one.name, ...COLUMNS.map(([, write]) => write(one, base, sum))]),
    ),
  ].join('\n');
}
