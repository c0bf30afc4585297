// Says in words where a statement stands: “When opened › Sore or tingly scalp › What may help”.

/** Steps of a path that say little by themselves. */
const NAMES = {
  glance: 'At a glance',
  folded: 'When opened',
  kit: 'In every widget',
  lead: 'Main message',
  leadMore: 'Below the main message',
  place: 'Where today is',
  after: 'After treatment',
  when: 'Time',
  sure: 'Why it is this sure',
  notice: 'You may notice',
  helps: 'What may help',
  phases: 'Phases',
  options: 'Options',
  groups: 'Headings',
  rows: 'Headings of rows',
  what: 'What it is',
  found: 'What was found',
  like: 'What it is like',
  good: 'Good points',
  hard: 'Hard points',
  avoid: 'Who should not have it',
  regulators: 'What regulators say',
  practical: 'In practice',
  ask: 'Questions to ask',
  us: 'United States',
  eu: 'European Union',
  uk: 'United Kingdom',
  figure: 'Caption of the drawing',
  array: 'Caption of the dots',
  covers: 'Caption of the drawing',
  take: 'Take it with you',
  standing: 'How far it can be relied on',
  kinds: 'Kinds of source',
  help: 'Help in distress',
  failed: 'When a part does not load',
};

const spaced = (step) => {
  const words = step.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/-/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/** What a group calls itself to the reader: its own `name` or `title`, or that of the same thing elsewhere. */
function calledBy(steps, texts) {
  const [part, ...inside] = steps;
  const last = steps.at(-1);
  for (const end of ['title', 'name']) {
    const own = [part, 'glance'].map((where) => texts.get([where, ...inside, end].join('.')));
    const found = own.find(Boolean);
    if (found) return found;
  }
  const same = [...texts.keys()].find((path) => path.endsWith(`.${last}.name`));
  return inside.length > 1 && same ? texts.get(same) : undefined;
}

/** Turns paths of a widget into names, given its English statements. */
export function placesOf(statements) {
  const texts = new Map(statements.map(({path, text}) => [path, text]));
  const step = (steps, index) => {
    const [name, upTo] = [steps[index], steps.slice(0, index + 1)];
    if (/^\d+$/.test(name)) return `${Number(name) + 1}`;
    return (index > 0 && calledBy(upTo, texts)) || NAMES[name] || spaced(name);
  };
  return (path) => {
    const steps = path.split('.');
    return steps.map((_, index) => step(steps, index)).join(' › ');
  };
}
