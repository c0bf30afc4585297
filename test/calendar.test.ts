import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {figures} from '../src/evidence/timeline.support.js';
import {toIso} from '../src/kit/calendar-days.js';
import {formatsFor} from '../src/localization/format.js';
import {languages} from '../src/localization/languages.js';
import {writeFigures} from '../src/localization/write-figures.js';
import {
  calendarText,
  type CalendarEntry,
} from '../src/widgets/regrowth-timeline/regrowth-timeline.calendar.js';
import {foldedLocales} from '../src/widgets/regrowth-timeline/regrowth-timeline.folded.locales.js';
import {anyDay, day} from './model/days.js';

const now = new Date('2026-03-02T09:30:15.250Z');
const reminder: CalendarEntry = {
  title: 'Reminder 3',
  from: day('2026-06-22'),
  to: day('2026-07-06'),
};

const read = (entries: readonly CalendarEntry[]): ICAL.Component =>
  new ICAL.Component(
    ICAL.parse(calendarText(entries, now)) as ConstructorParameters<typeof ICAL.Component>[0],
  );

const eventsIn = (entries: readonly CalendarEntry[]): ICAL.Event[] =>
  read(entries)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const linesOf = (entries: readonly CalendarEntry[]): string[] => {
  const lines = calendarText(entries, now).split('\r\n');
  expect(lines.pop(), 'the last line ends too').to.equal('');
  return lines;
};

// Text as RFC 5545 allows it: no control characters but line breaks.
const anyCharacter = fc.oneof(
  fc.constantFrom(',', ';', ':', '\\', '"', '\n', '\\n', ' ', 'ت', 'ذكير', '👩🏽‍🦱', 'é', '髪'),
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
);
const anyTitle = fc
  .array(anyCharacter, {minLength: 1, maxLength: 120})
  .map((characters) => characters.join('').replace(/(?!\n)\p{Cc}/gu, ''));
const anyEntry: fc.Arbitrary<CalendarEntry> = fc
  .record({title: anyTitle, from: anyDay, length: fc.nat(400)})
  .map(({title, from, length}) => ({title, from, to: from + length}));

describe('the calendar file', () => {
  it('is a calendar of version 2.0 with an event for each entry', () => {
    const calendar = read([reminder, {...reminder, title: 'Reminder 4'}]);
    expect(calendar.name).to.equal('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).to.be.a('string').and.not.equal('');
    expect(calendar.getAllSubcomponents().map(({name}) => name)).to.deep.equal([
      'vevent',
      'vevent',
    ]);
  });

  it('holds whole days, and ends with the first day that no longer belongs to the entry', () => {
    const [event] = eventsIn([reminder]);
    expect(event.startDate.isDate).to.equal(true);
    expect(event.startDate.toString()).to.equal('2026-06-22');
    expect(event.endDate.isDate).to.equal(true);
    expect(event.endDate.toString()).to.equal('2026-07-07');
  });

  it('keeps the days of any entry, across leap days and clock changes', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const [event] = eventsIn([entry]);
        expect(event.startDate.toString()).to.equal(toIso(entry.from));
        expect(event.endDate.toString()).to.equal(toIso(entry.to + 1));
      }),
    );
  });

  it('keeps any title: commas, backslashes, line breaks, any script, emoji', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(eventsIn([{...reminder, title}])[0].summary).to.equal(title);
      }),
      {numRuns: 500},
    );
  });

  it('breaks lines with CRLF, and none is longer than 75 octets', () => {
    const octets = new TextEncoder();
    fc.assert(
      fc.property(fc.array(anyEntry, {maxLength: 4}), (entries) => {
        for (const line of linesOf(entries)) {
          expect(octets.encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
        }
      }),
      {numRuns: 300},
    );
  });

  it('fills lines up to 75 octets and never breaks a character, at any length', () => {
    const octets = new TextEncoder();
    for (const character of ['a', 'é', '髪', '👩']) {
      const title = character.repeat(200);
      const lengths = linesOf([{...reminder, title}]).map((line) => octets.encode(line).length);
      const size = octets.encode(character).length;
      expect(Math.max(...lengths)).to.be.within(76 - size, 75);
      expect(eventsIn([{...reminder, title}])[0].summary).to.equal(title);
    }
  });

  it('gives every entry its own name, and another one in each file', () => {
    const entries = Array.from({length: 50}, () => reminder);
    const names = [...eventsIn(entries), ...eventsIn(entries)].map(({uid}) => uid);
    expect(new Set(names).size).to.equal(100);
  });

  it('says when it was made, in universal time', () => {
    expect(linesOf([reminder])).to.include('DTSTAMP:20260302T093015Z');
  });

  it('is a file to keep, no invitation to anybody', () => {
    expect(read([reminder]).hasProperty('method')).to.equal(false);
    const [event] = eventsIn([reminder]);
    expect(event.attendees).to.deep.equal([]);
    expect(event.organizer ?? null).to.equal(null);
  });

  it('is marked as private, and as time in which one is free', () => {
    expect(linesOf([reminder])).to.include.members(['CLASS:PRIVATE', 'TRANSP:TRANSPARENT']);
  });
});

describe('the calendar file, seen by others', () => {
  const health =
    /hair|chemo|cancer|treat|regrow|scalp|anagen|health|clinic|pelo|cabello|quimio|cáncer|tratamiento|salud|شعر|سرطان|علاج|كيمياوي|كيميائي|صحة/i;

  for (const language of Object.keys(languages)) {
    it(`says nothing about health in “${language}”`, async () => {
      const words = await foldedLocales[language]();
      const formats = formatsFor(language);
      const {take} = words.content(writeFigures(figures, formats, 'cm'));
      const text = calendarText([{...reminder, title: take.entry(formats.number(3))}], now);
      expect(text.replace(/\r\n /g, '')).not.to.match(health);
    });
  }

  it('has no property that could say more: no description, place, category or address', () => {
    const names = new Set(linesOf([reminder]).map((line) => line.split(/[:;]/)[0]));
    expect([...names]).to.have.members([
      'BEGIN',
      'VERSION',
      'PRODID',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'CLASS',
      'TRANSP',
      'END',
    ]);
  });

  it('is titled “Reminder” and a number in English', async () => {
    const words = await foldedLocales.en();
    const {take} = words.content(writeFigures(figures, formatsFor('en'), 'cm'));
    expect(take.entry('3')).to.equal('Reminder 3');
  });
});
