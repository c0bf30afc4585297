import {aTimeout, expect} from '@open-wc/testing';
import {
  afterwards,
  button,
  find,
  hostFile,
  namesOf,
  openAll,
  openPart,
  textOf,
  type Attributes,
} from '../support/finder.js';
import {status, near, mountPlaces} from '../support/finder-places.js';
import {requests} from '../support/requests.js';

describe('where the browser is', () => {
  type Got = (position: GeolocationPosition) => void;
  /** Stands in for the browser: `answer` is what it does when it is asked. */
  const replaceLocation = (answer?: (got: Got, refused: () => void) => void): (() => number) => {
    let asked = 0;
    const getCurrentPosition = (got: Got, refused: () => void) => {
      asked += 1;
      answer!(got, refused);
    };
    const value = answer && {getCurrentPosition};
    Object.defineProperty(navigator, 'geolocation', {value, configurable: true});
    afterwards(() => void Reflect.deleteProperty(navigator, 'geolocation'));
    return () => asked;
  };
  const granted = (got: Got) =>
    got({coords: {latitude: 50.5, longitude: 0.001}} as GeolocationPosition);

  it('is not asked for without allow-location', async () => {
    const asked = replaceLocation(granted);
    const element = await mountPlaces();
    const details = await openPart(element, 'near');
    expect(textOf(details)).not.to.include('Use where I am');
    expect(asked()).to.equal(0);
  });

  it('is asked for by a button alone, and stays in the page', async () => {
    const asked = replaceLocation(granted);
    const element = await mountPlaces({'allow-location': ''});
    await openAll(element);
    expect(asked()).to.equal(0);
    const [address, entries] = [location.href, history.length];
    requests();
    button(element, 'Use where I am').click();
    await element.updateComplete;
    expect(asked()).to.equal(1);
    expect(namesOf(element)[0]).to.equal('Halfway');
    expect(textOf(status(element))).to.equal('Nearest to you first.');
    expect(requests()).to.deep.equal([]);
    expect([location.href, history.length]).to.deep.equal([address, entries]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(document.cookie).to.equal('');
    expect(element.outerHTML).not.to.match(/50\.5|0\.001/);
  });

  it('that is refused leaves the list as it is, and the field', async () => {
    replaceLocation((_, refused) => refused());
    const element = await mountPlaces({'allow-location': ''});
    await openPart(element, 'near');
    button(element, 'Use where I am').click();
    await element.updateComplete;
    expect(textOf(status(element))).to.include('Type a town instead.');
    expect(namesOf(element)[0]).to.equal('By phone');
    await near(element, 'Nordhavn');
    expect(namesOf(element)[0]).to.equal('Here');
  });

  it('is as good as refused where the browser has no such thing', async () => {
    replaceLocation();
    const element = await mountPlaces({'allow-location': ''});
    await openPart(element, 'near');
    if (!find(element, 'details.near')?.textContent.includes('Use where I am')) return;
    button(element, 'Use where I am').click();
    await element.updateComplete;
    expect(textOf(status(element))).to.include('Type a town instead.');
  });

  describe('that is told late', () => {
    /** Asks for the place; what is given back is the browser's answer. */
    const askFirst = async (attributes: Attributes = {}) => {
      let tell!: () => void;
      replaceLocation((got) => (tell = () => granted(got)));
      const element = await mountPlaces({'allow-location': '', ...attributes});
      await near(element, 'Nordhavn');
      button(element, 'Use where I am').click();
      await element.updateComplete;
      return {element, tell};
    };

    it('is dropped once the place is forgotten', async () => {
      const {element, tell} = await askFirst();
      button(element, 'Forget the place').click();
      tell();
      await element.updateComplete;
      expect(namesOf(element)[0]).to.equal('By phone');
      expect(textOf(status(element))).to.equal('');
    });

    it('is dropped once a town was asked for', async () => {
      const {element, tell} = await askFirst();
      await near(element, 'Nordhavn');
      tell();
      await element.updateComplete;
      expect(namesOf(element)[0]).to.equal('Here');
      expect(textOf(status(element))).to.match(/^Nearest to Nordhavn/);
    });
  });

  it('that is refused leaves the way to forget the town before it', async () => {
    replaceLocation((_, refused) => refused());
    const element = await mountPlaces({'allow-location': ''});
    await near(element, 'Nordhavn');
    button(element, 'Use where I am').click();
    await element.updateComplete;
    button(element, 'Forget the place').click();
    await element.updateComplete;
    expect(namesOf(element)[0]).to.equal('By phone');
  });

  it('comes before a file of places that is still on its way', async () => {
    replaceLocation(granted);
    const places = await hostFile([{name: 'Elsewhere', latitude: 45, longitude: -68}], {
      delay: 300,
    });
    const element = await mountPlaces({'allow-location': '', places});
    const details = await openPart(element, 'near');
    const input = details.querySelector('input')!;
    input.value = 'Elsewhere';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    button(element, 'Sort by distance').click();
    button(element, 'Use where I am').click();
    await aTimeout(600);
    expect(textOf(status(element))).to.equal('Nearest to you first.');
    expect(namesOf(element)[0]).to.equal('Halfway');
  });
});
