import {expect} from '@open-wc/testing';
import type {Schedule} from '../../src/directory/hsds.js';
import {writeOpening} from '../../src/widgets/support-finder/support-finder.opening-format.js';
import {openingOf} from '../../src/widgets/support-finder/support-finder.opening.js';
import {weekOf} from '../../src/widgets/support-finder/support-finder.week.js';

const office: Schedule = {
  ...{freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00'},
  time_zone: 'Europe/London',
};

/** Engines write different spaces around times. */
const spaced = (text = '') => text.replace(/\s/g, ' ');

describe('how it is told that something is open', () => {
  const tell = (now: string, tag: string, readerZone: string, schedule = office) => {
    const at = new Date(now);
    const written = writeOpening(openingOf([schedule], at)!, at, tag, readerZone);
    return written.open ? `open ${spaced(written.until)}` : `closed ${spaced(written.opens)}`;
  };

  it('until a time of day', () => {
    expect(tell('2026-03-02T12:00Z', 'en-US', 'Europe/London')).to.equal('open 5:00 PM');
    expect(tell('2026-03-02T12:00Z', 'en-GB', 'Europe/London')).to.equal('open 17:00');
  });

  it('in the time of the place, which is named where the reader’s clock shows another', () => {
    expect(tell('2026-03-02T12:00Z', 'en-US', 'America/New_York')).to.equal('open 5:00 PM GMT');
    expect(tell('2026-07-06T12:00Z', 'en-US', 'America/New_York')).to.equal('open 5:00 PM GMT+1');
    // Lisbon keeps the time of London.
    expect(tell('2026-07-06T12:00Z', 'en-US', 'Europe/Lisbon')).to.equal('open 5:00 PM');
  });

  it('with the day, where it opens on another', () => {
    const zone = 'Europe/London';
    expect(tell('2026-03-02T07:00Z', 'en-US', zone)).to.equal('closed 9:00 AM');
    expect(tell('2026-03-02T18:00Z', 'en-US', zone)).to.match(/^closed Tuesday.* 9:00 AM$/);
    const later = {...office, valid_from: '2026-03-10'};
    expect(tell('2026-03-02T18:00Z', 'en-US', zone, later)).to.match(
      /^closed Tuesday, March 10.* 9:00 AM$/,
    );
  });

  it('with the day, where it closes on a later one', () => {
    const week = {...office, opens_at: '00:00', closes_at: '24:00'};
    expect(tell('2026-03-03T12:00Z', 'en-US', 'Europe/London', week)).to.match(
      /^open Saturday.* 12:00 AM$/,
    );
  });

  it('in the reader’s own time, where the zone has no name here', () => {
    const opening = {state: 'open', until: new Date('2026-03-02T12:00Z')} as const;
    const written = writeOpening(opening, new Date('2026-03-02T11:00Z'), 'en-US', 'Asia/Kolkata');
    expect(written.open && spaced(written.until)).to.equal('5:30 PM');
  });

  it('as always, or as closed for long', () => {
    const now = new Date('2026-03-02T12:00Z');
    expect(writeOpening({state: 'open', allDay: true}, now, 'en')).to.deep.equal(
      {open: true, allDay: true}, // prettier-ignore
    );
    expect(writeOpening({state: 'closed'}, now, 'en')).to.deep.equal({open: false});
  });
});

describe('a week', () => {
  const now = new Date('2026-03-02T12:00Z');
  const weekIn = (tag: string, ...schedules: Schedule[]) => {
    const {lines, ...rest} = weekOf(schedules, tag, now, 'Europe/London');
    const told = lines.map(({days, hours, allDay}) =>
      [days, allDay ? 'all day' : hours.join(' + ')].map(spaced).join(': '),
    );
    return {...rest, told};
  };
  const told = (...schedules: Schedule[]) => weekIn('en-US', ...schedules).told;

  it('has days with the same hours in one line', () => {
    expect(told(office, {...office, byday: 'SA', closes_at: '12:00'})).to.deep.equal(
      ['Mon – Fri: 9:00 AM – 5:00 PM', 'Sat: 9:00 AM – 12:00 PM'], // prettier-ignore
    );
  });

  it('has days that don’t follow each other in one line, too', () => {
    expect(told({...office, byday: 'MO,WE,FR'})).to.deep.equal([
      'Mon, Wed, Fri: 9:00 AM – 5:00 PM',
    ]);
    expect(told({...office, byday: 'MO,TU,TH'})).to.deep.equal([
      'Mon – Tue, Thu: 9:00 AM – 5:00 PM',
    ]);
  });

  it('runs over its end where people work from Sunday to Thursday', () => {
    expect(told({...office, byday: 'SU,MO,TU,WE,TH'})).to.deep.equal([
      'Sun – Thu: 9:00 AM – 5:00 PM',
    ]);
  });

  it('has a break', () => {
    const morning = {...office, closes_at: '12:00'};
    expect(told({...office, opens_at: '13:00'}, morning)).to.deep.equal(
      ['Mon – Fri: 9:00 AM – 12:00 PM + 1:00 – 5:00 PM'], // prettier-ignore
    );
  });

  it('has hours that overlap once', () => {
    expect(told(office, {...office, opens_at: '16:00', closes_at: '18:00'})).to.deep.equal(
      ['Mon – Fri: 9:00 AM – 6:00 PM'], // prettier-ignore
    );
  });

  it('has nights and whole days', () => {
    expect(told({...office, byday: 'SA', opens_at: '22:00', closes_at: '06:00'})).to.deep.equal(
      ['Sat: 10:00 PM – 6:00 AM'], // prettier-ignore
    );
    const always = {
      ...office,
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      opens_at: '00:00',
      closes_at: '24:00',
    };
    expect(told(always)).to.deep.equal(['Mon – Sun: all day']);
  });

  it('is written as the language writes it', () => {
    const [line] = weekIn('es', office).told;
    expect(line).to.match(/^lun.*vie: 9:00.*17:00$/);
    expect(weekIn('ar', office).told[0]).to.match(/^الاثنين.*الجمعة/);
  });

  it('is that of today, not of a season past or to come', () => {
    const winter = {...office, valid_to: '2026-02-28'};
    expect(told(winter, {...office, valid_from: '2026-06-01'})).to.deep.equal([]);
  });

  it('has the next days of what is not every week', () => {
    const group: Schedule = {
      ...office,
      freq: 'MONTHLY',
      byday: '1MO',
      opens_at: '18:00',
      closes_at: '20:00',
    };
    const {dates, told: lines} = weekIn('en-US', group);
    expect(lines).to.deep.equal([]);
    expect(dates.map(spaced)).to.have.length(3);
    for (const [i, day] of ['Mon, Mar 2', 'Mon, Apr 6', 'Mon, May 4'].entries()) {
      expect(spaced(dates[i]))
        .to.include(day)
        .and.to.match(/6:00 – 8:00 PM$/);
    }
  });

  it('has what the schedules say in words, and the zone where the reader’s is another', () => {
    const noted = {...office, description: 'By appointment', notes: 'Closed in August'};
    expect(weekIn('en-US', noted).notes).to.deep.equal(['By appointment', 'Closed in August']);
    expect(weekIn('en-US', noted)).not.to.have.property('zone');
    expect(weekOf([noted], 'en-US', now, 'America/New_York').zone).to.equal('GMT');
  });
});
