import {expect} from '@open-wc/testing';
import {
  button,
  find,
  get,
  hostFile,
  listen,
  mount,
  mountOn,
  namesOf,
  openPart,
  record,
  reported,
  result,
  search,
  textOf,
  timesAsked,
  until,
} from '../support/finder.js';
import {at, status, near, mountPlaces, records} from '../support/finder-places.js';

describe('what is near', () => {
  it('a town of the directory comes first, and what is on no map last', async () => {
    const element = await mountPlaces();
    await near(element, 'nordhavn');
    expect(textOf(status(element))).to.match(/^Nearest to Nordhavn.* first\.$/);
    expect(namesOf(element)).to.deep.equal(['Here', 'Halfway', 'Farther', 'Far', 'By phone']);
  });

  it('a postcode does, too', async () => {
    const element = await mountPlaces();
    await near(element, '70123');
    expect(namesOf(element).slice(0, 2)).to.deep.equal(['Halfway', 'Here']);
    expect(textOf(status(element))).to.include('70123');
  });

  it('of several places of one name the reader says which', async () => {
    const element = await mountPlaces();
    await near(element, 'Springfield');
    expect(textOf(status(element))).to.include('Which one do you mean?');
    expect(namesOf(element)[0]).to.equal('By phone');
    button(element, 'Springfield, Maine, United States').click();
    await element.updateComplete;
    expect(namesOf(element).slice(0, 2)).to.deep.equal(['Farther', 'Far']);
    expect(textOf(status(element))).to.equal('Nearest to Springfield, Maine, United States first.');
    // The button that was pressed is gone; the reader is not.
    expect(element.shadowRoot!.activeElement?.closest('details.near')).to.exist;
  });

  it('a place that nobody knows leaves the list as it is', async () => {
    const element = await mountPlaces();
    for (const text of ['Atlantis', '', '   ', '🏙', 'x'.repeat(10_000), '^(a+)+$']) {
      await near(element, text);
      expect(textOf(status(element))).to.equal(
        'We do not know this place. Try a bigger town near you.',
      );
      expect(namesOf(element)[0]).to.equal('By phone');
    }
  });

  it('is not asked of the built-in list, which has no places', async () => {
    listen();
    const missing = await hostFile('', {status: 404});
    for (const element of [await mount({lang: 'en'}), await mount({lang: 'en', src: missing})]) {
      expect(find(element, 'details.near')).to.equal(null);
    }
  });

  it('a list without places says so', async () => {
    const element = await mountOn([record('By phone')]);
    await near(element, 'London');
    expect(textOf(status(element))).to.equal(
      'This list has no places on a map. Choose a country above.',
    );
  });

  it('is forgotten by a button', async () => {
    const element = await mountPlaces();
    await near(element, 'Nordhavn');
    button(element, 'Forget the place').click();
    await element.updateComplete;
    expect(namesOf(element)[0]).to.equal('By phone');
    expect(get<HTMLInputElement>(element, '#near').value).to.equal('');
    expect(textOf(result(element, 'Here'))).not.to.include('straight line');
    expect(element.shadowRoot!.activeElement?.id).to.equal('near');
  });

  it('stays so in what is searched, and of what is old, which says so', async () => {
    const old = at('Old', [50, 0], {city: 'Nordhavn'}, {assured_date: '2020-01-01'});
    const element = await mountOn([old, ...records]);
    await near(element, 'Nordhavn');
    expect(namesOf(element)[0]).to.equal('Old');
    expect(textOf(result(element, 'Old'))).to.include('This may be old.');
    expect(await search(element, 'midton')).to.deep.equal(['Halfway']);
    expect(textOf(result(element, 'Halfway'))).to.include('in a straight line');
  });
});

describe('a distance', () => {
  for (const [lang, away, under] of [
    ['en-US', '35 miles away in a straight line', 'Less than 1 mile away in a straight line'],
    ['en-GB', '35 miles away in a straight line', 'Less than 1 mile away in a straight line'],
    ['en-IE', '56 kilometres away in a straight line', 'Less than 1 kilometre away'],
  ] as const) {
    it(`is told in the reader’s units, and that it is a straight line: ${lang}`, async () => {
      const element = await mountPlaces({lang});
      await near(element, 'Nordhavn');
      expect(textOf(result(element, 'Halfway'))).to.include(away);
      expect(textOf(result(element, 'Here'))).to.include(under);
      expect(textOf(result(element, 'By phone'))).not.to.include('straight line');
    });
  }

  it('is told in kilometers in Spanish', async () => {
    listen();
    const element = await mountPlaces({lang: 'es'});
    const details = await openPart(element, 'near');
    details.querySelector('input')!.value = 'Nordhavn';
    details.querySelector('input')!.dispatchEvent(new Event('input'));
    details.querySelector<HTMLElement>('form button')!.click();
    await until(() => namesOf(element)[0] === 'Here', 'sorted');
    expect(textOf(result(element, 'Halfway'))).to.match(/56\skilómetros/);
  });
});

describe('a file of places', () => {
  it('is asked for when it is needed, and knows what the directory does not', async () => {
    const places = await hostFile([
      {name: 'Elsewhere', latitude: 50.4, longitude: 0},
      {postal_code: '99999', latitude: 45, longitude: -68},
      {name: 'Nowhere'},
    ]);
    const reports = listen();
    const element = await mountPlaces({places});
    expect(await timesAsked(places)).to.equal(0);
    await near(element, 'elsewhere');
    expect(namesOf(element)[0]).to.equal('Halfway');
    await near(element, '99999');
    expect(namesOf(element)[0]).to.equal('Farther');
    expect(await timesAsked(places)).to.equal(1);
    const {message} = await reported(reports, 'places-invalid');
    expect(message).to.include('1 without a place');
  });

  it('is read anew where the page names another', async () => {
    const first = await hostFile([{name: 'Elsewhere', latitude: 50.4, longitude: 0}]);
    const element = await mountPlaces({places: first});
    await near(element, 'elsewhere');
    element.places = await hostFile([{name: 'Otherwhere', latitude: 45, longitude: -68}]);
    await element.updateComplete;
    await near(element, 'otherwhere');
    expect(namesOf(element)[0]).to.equal('Farther');
  });

  for (const [what, content, more] of [
    ['is not there', '', {status: 404}],
    ['is no list', {}, {}],
    ['is a web page', '<!doctype html>', {}],
  ] as const) {
    it(`that ${what} is reported, and the directory’s own places hold`, async () => {
      const reports = listen();
      const element = await mountPlaces({places: await hostFile(content, more)});
      await near(element, 'Nordhavn');
      expect(namesOf(element)[0]).to.equal('Here');
      expect((await reported(reports, 'places-invalid')).level).to.equal('warn');
    });
  }
});
