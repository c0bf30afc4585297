import {expect} from '@open-wc/testing';
import {
  fieldOf,
  fillDate,
  fillNonsense,
  isTextField,
  openDates,
  typeDate,
  type FieldName,
} from '../support/dates.js';
import {
  complete,
  find,
  get,
  listen,
  mount,
  saysAll,
  summaryAt,
  textOf,
  until,
} from '../support/timeline.js';

/** All that an input's description says, through the ids it names. */
const describedBy = (input: HTMLInputElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => textOf((input.getRootNode() as ShadowRoot).getElementById(id)))
    .join(' ')
    .trim();

const today = (element: Element) => textOf(get(element, '[part=today]'));
const button = (element: Element) => get<HTMLButtonElement>(element, 'button[type=reset]');

describe('the two date fields', () => {
  it('show a valid pair as calendar ranges, with a mark and a sentence for today', async () => {
    const element = await mount({}, '2026-03-16');
    await fillDate(element, 'first', '2026-03-02');
    expect(summaryAt(element, 2)).to.match(/March 9.+23, 2026/);
    await fillDate(element, 'last', '2026-06-15');
    expect(summaryAt(element, 8)).to.match(/July.+October 2026/);
    expect(today(element)).to.include('Your first treatment was 2 weeks ago');
    expect(find(element, 'svg .today')).to.exist;
    expect(fieldOf(element, 'first').value).to.equal('2026-03-02');
  });

  it('say the sentence for today where it is announced', async () => {
    const element = await mount({}, '2026-03-16');
    const status = get(element, '[role=status][part=today]');
    await fillDate(element, 'first', '2026-03-02');
    expect(get(element, '[part=today]')).to.equal(status);
    expect(textOf(status)).not.to.equal('');
  });

  it('stay where they are while a date is typed', async () => {
    const element = await mount({}, '2026-03-16');
    openDates(element);
    await complete(element);
    const top = () => fieldOf(element, 'first').getBoundingClientRect().top + scrollY;
    const before = top();
    await fillDate(element, 'first', '2026-03-02');
    expect(textOf(get(element, '[part=today]'))).not.to.equal('');
    expect(top()).to.equal(before);
  });

  it('stand for treatment that still goes on when the last is left empty', async () => {
    const element = await mount();
    await fillDate(element, 'first', '2026-03-02');
    expect(describedBy(fieldOf(element, 'last'))).to.equal(textOf(get(element, '#last-hint')));
    expect(fieldOf(element, 'last').getAttribute('aria-invalid')).to.equal(null);
    expect(summaryAt(element, 8)).not.to.include('2026');
  });

  it('begin with what the page set, and never write it anew', async () => {
    const attributes = {'first-treatment': '2026-03-02', 'last-treatment': '2026-06-15'};
    const element = await mount(attributes);
    expect(fieldOf(element, 'first').value).to.equal('2026-03-02');
    await fillDate(element, 'first', '2026-04-06');
    expect(summaryAt(element, 2)).to.match(/April 13.+27, 2026/);
    expect(summaryAt(element, 8)).to.match(/July.+October 2026/);
    for (const [name, value] of Object.entries(attributes)) {
      expect(element.getAttribute(name)).to.equal(value);
    }
    expect(element.firstTreatment).to.equal('2026-03-02');
  });

  it('are emptied by one button, and the timeline is relative again', async () => {
    const element = await mount({'first-treatment': '2026-03-02'});
    await fillDate(element, 'last', '2026-06-15');
    button(element).click();
    await element.updateComplete;
    expect([fieldOf(element, 'first').value, fieldOf(element, 'last').value]).to.deep.equal([
      '',
      '',
    ]);
    expect(saysAll(element)).not.to.include('June 2026');
    expect(summaryAt(element, 2)).not.to.include('2026');
    expect(today(element)).to.equal('');
  });

  it('keep what was typed when the language changes', async () => {
    listen();
    const element = await mount({lang: 'en'});
    await fillDate(element, 'first', '2026-03-02');
    element.lang = 'es';
    await complete(element, 'es');
    expect(summaryAt(element, 2)).to.include('2026');
    expect(fieldOf(element, 'first').value).to.equal('2026-03-02');
  });
});

describe('a typed date that can’t be right', () => {
  const problems: {
    what: string;
    field: FieldName;
    type: (element: Element) => Promise<void>;
    said: string;
    /** What is said where the browser has no date field, and the form of a date has to be said. */
    saidOfText?: string;
    text?: string;
  }[] = [
    {
      what: 'a last treatment before the first',
      field: 'last',
      type: async (element) => {
        await fillDate(element, 'first', '2026-03-02');
        await fillDate(element, 'last', '2026-02-02');
      },
      said: 'This is before the first treatment. Please check both dates.',
      text: '2026-02-02',
    },
    {
      what: 'a date 80 years off',
      field: 'first',
      type: (element) => fillDate(element, 'first', '1946-03-02'),
      said: 'This date is many years away. Please check the year.',
      text: '1946-03-02',
    },
    {
      what: 'what is no date',
      field: 'first',
      type: (element) => fillNonsense(element, 'first'),
      said: 'We could not read this date. Please check the day, month and year.',
      saidOfText: 'We could not read this date. Please write it like 2026-03-02.',
    },
  ];

  for (const {what, field, type, said, saidOfText = said, text} of problems) {
    it(`(${what}) is told kindly, tied to its field, and stays as typed`, async () => {
      const reports = listen();
      const element = await mount();
      await type(element);
      const input = fieldOf(element, field);
      await until(() => input.getAttribute('aria-invalid') === 'true', 'invalid');
      expect(describedBy(input)).to.include(isTextField(input) ? saidOfText : said);
      if (text) expect(input.value).to.equal(text);
      else if (isTextField(input)) expect(input.value).to.equal('soon');
      else expect(input.validity.badInput).to.equal(true);
      expect(get(element, `#${field}-problem`).getAttribute('aria-live')).to.equal('polite');
      // What a reader types is between them and the page.
      expect(reports).to.have.length(0);
    });

    it(`(${what}) leaves the rest of the timeline standing`, async () => {
      const element = await mount({'last-treatment': '2026-06-15'});
      await type(element);
      expect(summaryAt(element, 3)).to.include('1–4 weeks after the first treatment');
      expect(summaryAt(element, 12)).to.include('What is known years on');
      const other = field === 'last' ? [2, /2026/] : [8, /2026/];
      expect(summaryAt(element, other[0] as number)).to.match(other[1] as RegExp);
    });

    it(`(${what}) is no longer told once it is mended`, async () => {
      const element = await mount();
      await type(element);
      await fillDate(element, field, '2026-04-06');
      expect(fieldOf(element, field).getAttribute('aria-invalid')).to.equal(null);
      expect(textOf(get(element, `#${field}-problem`))).to.equal('');
      expect(textOf(phasesOf(element, field))).to.include('2026');
    });
  }

  const phasesOf = (element: Element, field: FieldName) =>
    get(element, field === 'first' ? '.group:nth-of-type(1)' : '.group:nth-of-type(2)');

  it('is not told while the reader is still typing', async () => {
    const element = await mount();
    await typeDate(element, 'first', '1946-03-02');
    expect(fieldOf(element, 'first').getAttribute('aria-invalid')).to.equal(null);
    expect(textOf(get(element, '#first-problem'))).to.equal('');
  });

  it('is not told to one who only passes through an empty field', async () => {
    const element = await mount();
    openDates(element);
    fieldOf(element, 'first').focus();
    fieldOf(element, 'first').blur();
    await element.updateComplete;
    expect(textOf(get(element, '#first-problem'))).to.equal('');
  });
});

describe('the dates that a reader typed', () => {
  it('are told to no one: the event carries nothing', async () => {
    const element = await mount();
    const events: Event[] = [];
    element.addEventListener('anagen-dates-change', (event) => events.push(event));
    await fillDate(element, 'first', '2026-03-02');
    expect(events).not.to.have.length(0);
    for (const event of events) {
      expect((event as CustomEvent).detail).to.equal(null);
      expect(event.bubbles).to.equal(false);
    }
  });

  it('are in no address, storage, cookie or attribute', async () => {
    const [address, entries] = [location.href, history.length];
    const element = await mount();
    await fillDate(element, 'first', '2026-03-02');
    await fillDate(element, 'last', '2026-06-15');
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(entries);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(document.cookie).to.equal('');
    expect(element.outerHTML).not.to.match(/2026-0[36]/);
  });

  it('are gone when the widget is put on the page anew', async () => {
    const element = await mount();
    await fillDate(element, 'first', '2026-03-02');
    const another = await mount();
    expect(fieldOf(another, 'first').value).to.equal('');
    expect(summaryAt(another, 2)).not.to.include('2026');
  });
});
