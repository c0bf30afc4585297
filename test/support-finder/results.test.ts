import {expect} from '@open-wc/testing';
import type {Schedule, ServiceAtLocation} from '../../src/directory/hsds.js';
import {
  all,
  get,
  keep,
  keptOn,
  kinds,
  linksOf,
  listen,
  mount,
  mountOn,
  mountWith,
  namesOf,
  openPart,
  record,
  result,
  said,
  textOf,
} from '../support/finder.js';

const physical = (name: string, address: object) => ({
  location: {location_type: 'physical' as const, name, addresses: [address]},
});

describe('a result of the finder', () => {
  it('says what it offers, for whom, at what cost, in which languages, and where', async () => {
    const element = await mountOn([
      record('Wig bank', {
        description: 'Wigs to borrow.',
        organization: {name: 'Wrenmoor Hospital'},
        eligibility_description: 'Patients of the hospital',
        minimum_age: 18,
        maximum_age: 24,
        cost_options: [{option: 'Deposit', amount: 20, currency: 'GBP'}],
        fees_description: 'You get it back.',
        languages: [{code: 'en'}, {code: 'pl'}],
        interpretation_services: 'Others by phone',
        service_areas: [{extent: 'GB', extent_type: 'country'}],
        application_process: 'Ask your nurse.',
        required_documents: [{document: 'A letter'}, {document: 'Your card'}],
        ...kinds('wig'),
      }),
    ]);
    const text = textOf(result(element, 'Wig bank'));
    expect(text).to.include('Wigs to borrow.').and.to.include('Wrenmoor Hospital');
    expect(text).to.include('A wig or a scarf');
    expect(said(element, 'Wig bank', 'For')).to.match(
      /^Patients of the hospital · People 18.+24 years old$/,
    );
    expect(said(element, 'Wig bank', 'Cost')).to.equal('Deposit £20.00 · You get it back.');
    expect(said(element, 'Wig bank', 'Languages')).to.equal('English and Polish · Others by phone');
    expect(said(element, 'Wig bank', 'Where')).to.equal('United Kingdom');
    expect(said(element, 'Wig bank', 'How to get it')).to.equal('Ask your nurse.');
    expect(said(element, 'Wig bank', 'Bring with you')).to.equal('A letter · Your card');
    expect(text).to.include('It was last checked in November 2026.');
  });

  it('is free where an amount is nothing, or it says so', async () => {
    const element = await mountOn([
      record('One', {cost_options: [{amount: 0, currency: 'EUR'}]}),
      record('Two', {cost_options: [{option: 'Free'}]}),
      record('Three'),
    ]);
    expect(said(element, 'One', 'Cost')).to.equal('Free');
    expect(said(element, 'Two', 'Cost')).to.equal('Free');
    expect(said(element, 'Three', 'Cost')).to.equal(undefined);
  });

  it('is reached by numbers to call, to text, a page and an email, in that order', async () => {
    const element = await mountOn([
      record('Helpline', {
        url: 'https://helpline.example/',
        email: 'help@helpline.example',
        phones: [
          {number: '+44 (0)1632 960145', extension: '12', description: 'Ask for Ann'},
          {number: '01632 960146 ext. 12'},
          {number: '555 0100 / 555 0101'},
          {number: '85258', type: 'text'},
          {number: '01632 960199', type: 'fax'},
        ],
      }),
    ]);
    expect(linksOf(element, 'Helpline')).to.deep.equal([
      ['Call +44 (0)1632 960145', 'tel:+441632960145'],
      ['Call 01632 960146 ext. 12', 'tel:01632960146'],
      ['Call 555 0100 / 555 0101', 'tel:5550100'],
      ['Text 85258', 'sms:85258'],
      ['Web page', 'https://helpline.example/'],
      ['Email', 'mailto:help@helpline.example'],
    ]);
    expect(textOf(result(element, 'Helpline'))).to.include('Extension 12 Ask for Ann');
  });

  it('has links that say whose they are, for those who go from link to link', async () => {
    const element = await mountOn([record('Helpline', {url: 'https://helpline.example/'})]);
    const link = result(element, 'Helpline').querySelector('a')!;
    expect(textOf(link)).to.equal('Web page');
    expect(link.ariaLabel).to.equal('Web page: Helpline');
  });

  it('tells of several numbers which place each is at', async () => {
    const at = (name: string, number: string): ServiceAtLocation => ({
      location: {name, location_type: 'physical', phones: [{number}]},
    });
    const element = await mountOn([
      record('Salons', {
        service_at_locations: [at('North', '01632 960145'), at('South', '01632 960146')],
      }),
    ]);
    const items = [...result(element, 'Salons').querySelectorAll('li')].map(textOf);
    expect(items).to.include('Call 01632 960145 North').and.include('Call 01632 960146 South');
  });

  it('tells of several places when each is open', async () => {
    const at = (city: string, opens_at: string): ServiceAtLocation => ({
      location: {location_type: 'physical', addresses: [{city}]},
      phones: [{number: `01632 9601${opens_at.slice(0, 2)}`}],
      schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at, closes_at: '17:00'}],
    });
    const element = await mountOn([
      record('Salons', {service_at_locations: [at('Leeds', '09:00'), at('York', '12:00')]}),
    ]);
    const item = result(element, 'Salons');
    const hours = [...item.querySelectorAll('.hours')].map(textOf);
    expect(hours[0]).to.match(/^Hours: Leeds · .*Mon · 9:00/);
    expect(hours[1]).to.match(/^Hours: York · .*Mon · 12:00/);
    expect(textOf(item)).to.include('Call 01632 960109 Leeds');
  });

  it('tells how long one may wait', async () => {
    const element = await mountOn([record('Wig bank', {wait_time: 'Two weeks'})]);
    expect(said(element, 'Wig bank', 'How long you may wait')).to.equal('Two weeks');
  });

  it('that is always open is said to be so once', async () => {
    const always: Schedule = {
      ...{freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU'},
      ...{opens_at: '00:00', closes_at: '24:00'},
    };
    const element = await mountOn([record('Night line', {schedules: [always]})]);
    const text = textOf(result(element, 'Night line'));
    expect(text.split('Open day and night')).to.have.length(2);
  });

  it('tells no page where the reader came from', async () => {
    const element = await mount({lang: 'en'});
    const links = all<HTMLAnchorElement>(element, 'a[href^=http]');
    expect(links.length).to.be.above(5);
    for (const link of links) expect(link.rel, link.href).to.include('noreferrer');
  });

  it('folds forty numbers, and loses none', async () => {
    const phones = Array.from({length: 40}, (_, index) => ({number: `01632 9601${10 + index}`}));
    const element = await mountOn([record('Many lines', {phones})]);
    const item = result(element, 'Many lines');
    const more = item.querySelector('details')!;
    expect(textOf(more.querySelector('summary'))).to.equal('More numbers and places');
    expect(more.open).to.equal(false);
    expect(item.querySelectorAll('a[href^=tel]')).to.have.length(40);
    expect(more.querySelectorAll('a[href^=tel]')).to.have.length(37);
  });

  it('says that it is closed for a time, and what it warns of', async () => {
    const element = await mountOn([
      record('Shut', {status: 'temporarily closed', alert: 'Back in May'}),
      record('Gone', {status: 'defunct'}),
    ]);
    expect(namesOf(element)).to.deep.equal(['Shut']);
    expect(textOf(result(element, 'Shut'))).to.include('Closed for a time');
    expect(textOf(result(element, 'Shut'))).to.include('Back in May');
  });

  it('names its places with their addresses', async () => {
    const address = {address_1: '1 High Street', city: 'Wrenmoor', postal_code: 'WR1 2AB'};
    const element = await mountOn([
      record('Salon', {service_at_locations: [physical('Upstairs', address)]}),
    ]);
    const text = textOf(result(element, 'Salon'));
    expect(text).to.include('Upstairs 1 High Street, Wrenmoor, WR1 2AB');
  });
});

describe('how lately a record was checked', () => {
  it('is told by its month; after twelve months the reader should call first', async () => {
    const element = await mountOn([
      record('New', {assured_date: '2026-10-30'}),
      record('A year', {assured_date: '2025-11-22'}),
      record('Old', {assured_date: '2025-10-20'}),
      record('Never', {assured_date: undefined}),
    ]);
    const words = (name: string) => textOf(result(element, name));
    expect(words('New')).to.include('It was last checked in October 2026.');
    expect(words('New')).not.to.include('Call first');
    expect(words('A year')).not.to.include('Call first');
    expect(words('Old')).to.include('It was last checked in October 2025. This may be old. Call');
    expect(words('Never')).to.include('We do not know when this was last checked. Call first.');
  });

  it('lets old ones sink; else all stays in the order of the directory', async () => {
    const old = {assured_date: '2020-01-01'};
    const records = [record('A', old), record('B'), record('C', old), record('D')];
    const element = await mountOn(records);
    expect(namesOf(element)).to.deep.equal(['B', 'D', 'A', 'C']);
    expect(textOf(get(element, '.summary'))).to.include('The order is no rank.');
  });

  it('goes by the day that is today', async () => {
    // The widget's own words are due by then, too.
    listen();
    const element = await mountOn([record('One')], {lang: 'en'}, '2027-11-01');
    expect(textOf(result(element, 'One'))).not.to.include('Call first');
    element.today = '2027-12-02';
    await element.updateComplete;
    expect(textOf(result(element, 'One'))).to.include('Call first');
  });
});

describe('to keep a result', () => {
  it('is a button that stays pressed, and names what it is for', async () => {
    const element = await mount({lang: 'en'});
    const press = result(element, 'CancerCare').querySelector('.keep')!;
    expect(press.getAttribute('aria-label')).to.equal('Keep: CancerCare');
    expect(press.getAttribute('aria-pressed')).to.equal('false');
    await keep(element, 'CancerCare');
    expect(press.getAttribute('aria-pressed')).to.equal('true');
    expect(await keptOn(element)).to.deep.equal(['CancerCare']);
    await keep(element, 'CancerCare');
    expect(press.getAttribute('aria-pressed')).to.equal('false');
    expect(await keptOn(element)).to.deep.equal([]);
  });
});

describe('what a reader finds wrong', () => {
  it('goes to the clinic’s address with the record’s id', async () => {
    const element = await mountWith({email: 'web@wrenmoor.example'});
    const [link] = [...result(element, 'CancerCare').querySelectorAll('a')].filter((node) =>
      textOf(node).includes('Tell us if this is wrong'),
    );
    expect(link.getAttribute('href')).to.equal(
      'mailto:web@wrenmoor.example?subject=CancerCare%20%5Bcancercare%5D',
    );
  });

  it('has no way without such an address', async () => {
    const element = await mountWith({phone: '01632 960145'});
    await openPart(element, 'about');
    expect(textOf(get(element, '[part=root]'))).not.to.include('Tell us if this is wrong');
  });
});
