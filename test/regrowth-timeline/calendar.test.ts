import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {fillDate} from '../support/dates.js';
import {
  afterwards,
  all,
  get,
  listen,
  mount,
  replace,
  replaceDownload,
  takePart,
  textOf,
  until,
} from '../support/timeline.js';

const dates = {'first-treatment': '2026-03-02', 'last-treatment': '2026-06-15'};

const boxes = (element: Element) => all<HTMLInputElement>(element, 'input[type=checkbox]');

const save = (element: Element) =>
  get<HTMLButtonElement>(element, 'form:has(fieldset) button').click();

const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  it('has an entry for each phase that has days, ticked from the start', async () => {
    const [element, files] = [await mount(dates, '2026-03-02'), replaceDownload()];
    expect(boxes(element)).to.have.length(8);
    save(element);
    await until(() => files.length, 'file');
    expect(files[0].name).to.match(/\.ics$/);
    expect(files[0].blob.type).to.equal('text/calendar');
    expect(eventsIn(await files[0].blob.text())).to.have.length(8);
  });

  it('offers what is over, and ticks it only where all is over', async () => {
    const ticked = async (today: string) =>
      boxes(await mount(dates, today))
        .filter(({checked}) => checked)
        .map(({name}) => name);
    // The last day of the two months in which loss is most easy to see.
    expect(await ticked('2026-05-02'))
      .to.include('loss')
      .and.not.to.include('shedding');
    expect(await ticked('2026-05-03')).not.to.include('loss');
    expect(boxes(await mount(dates, '2026-05-03'))).to.have.length(8);
    expect(await ticked('2040-01-01')).to.have.length(8);
  });

  it('has only the phases that are ticked, on their days', async () => {
    const [element, files] = [await mount(dates), replaceDownload()];
    const wanted = ['shedding', 'regrowth'];
    for (const box of boxes(element)) box.checked = wanted.includes(box.name);
    save(element);
    await until(() => files.length, 'file');
    const found = eventsIn(await files[0].blob.text());
    expect(
      found.map(({startDate, endDate}) => `${startDate.toString()} ${endDate.toString()}`),
    ).to.deep.equal([
      // One to four weeks after the first treatment; the end is the day after.
      '2026-03-09 2026-03-31',
      // One to four months after the last.
      '2026-07-15 2026-10-16',
    ]);
  });

  it('says nothing about health: calendars are shared', async () => {
    const [element, files] = [await mount(dates), replaceDownload()];
    save(element);
    await until(() => files.length, 'file');
    const text = await files[0].blob.text();
    for (const {summary} of eventsIn(text)) expect(summary).to.match(/^Reminder \d+$/);
    expect(`${text} ${files[0].name}`).not.to.match(/hair|chemo|treat|anagen|regrow|cancer/i);
    expect(textOf(get(element, takePart))).to.include('each entry just says “Reminder 2”');
  });

  it('is in the reader’s language, with its letters and figures intact', async () => {
    listen();
    const [element, files] = [await mount({...dates, lang: 'ar'}, '2026-03-02'), replaceDownload()];
    save(element);
    await until(() => files.length, 'file');
    const [{summary}] = eventsIn(await files[0].blob.text());
    expect(textOf(get(element, takePart))).to.include(summary);
    expect(summary).to.match(/\p{Script=Arabic}/u);
  });

  it('follows dates that the reader typed', async () => {
    const [element, files] = [await mount({}, '2026-03-02'), replaceDownload()];
    expect(boxes(element)).to.have.length(0);
    expect(textOf(get(element, takePart))).to.include('Fill in your dates first.');
    await fillDate(element, 'first', '2026-03-02');
    expect(boxes(element)).to.have.length(3);
    save(element);
    await until(() => files.length, 'file');
    expect(eventsIn(await files[0].blob.text())).to.have.length(3);
  });

  it('keeps the ticks of each phase when another date brings more phases', async () => {
    const element = await mount({}, '2026-05-01');
    await fillDate(element, 'last', '2026-04-20');
    const [first] = boxes(element);
    first.click();
    await fillDate(element, 'first', '2026-04-10');
    const unticked = boxes(element).filter(({checked}) => !checked);
    expect(boxes(element)[0].name).to.not.equal(first.name);
    expect(unticked.map(({name}) => name)).to.deep.equal([first.name]);
  });

  it('says so where it can’t be made, until it can', async () => {
    const [element, files] = [await mount(dates), replaceDownload()];
    const said = () => all(element, `${takePart} [role=status]`).map(textOf).join('');
    const make = URL.createObjectURL.bind(URL);
    let isBroken = true;
    replace(URL, 'createObjectURL', (blob: Blob) => {
      if (isBroken) throw new Error('no');
      return make(blob);
    });
    save(element);
    await until(() => said().includes('We could not make the file.'), 'the reason');
    isBroken = false;
    save(element);
    await until(() => files.length, 'file');
    await element.updateComplete;
    expect(said()).to.equal('');
  });

  it('says so where nothing is ticked, until something is', async () => {
    const [element, files] = [await mount(dates), replaceDownload()];
    const said = () => all(element, `${takePart} [role=status]`).map(textOf).join('');
    boxes(element)
      .filter(({checked}) => checked)
      .forEach((box) => box.click());
    save(element);
    await until(() => said().includes('Nothing is ticked yet.'), 'the reason');
    expect(files).to.have.length(0);
    boxes(element)[0].click();
    save(element);
    await until(() => files.length, 'file');
    await element.updateComplete;
    expect(said()).to.equal('');
  });

  it('is announced by an event that carries nothing', async () => {
    const [element, files] = [await mount(dates), replaceDownload()];
    const events: Event[] = [];
    element.addEventListener('anagen-calendar-save', (event) => events.push(event));
    save(element);
    await until(() => events.length, 'event');
    expect((events[0] as CustomEvent).detail).to.equal(null);
    expect(events[0].bubbles).to.equal(false);
    expect(files).to.have.length(1);
  });

  it('is not made when nothing is ticked', async () => {
    const [element, files] = [await mount(dates), replaceDownload()];
    let saved = 0;
    const count = () => (saved += 1);
    element.addEventListener('anagen-calendar-save', count);
    afterwards(() => element.removeEventListener('anagen-calendar-save', count));
    for (const box of boxes(element)) box.checked = false;
    save(element);
    await element.updateComplete;
    expect([files.length, saved]).to.deep.equal([0, 0]);
  });

  it('leaves the page where it was, with no link left behind', async () => {
    const [element, files] = [await mount(dates), replaceDownload()];
    const address = location.href;
    save(element);
    await until(() => files.length, 'file');
    expect(location.href).to.equal(address);
    expect(document.querySelector('a[download]')).to.equal(null);
  });
});
