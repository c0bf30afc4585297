import {expect, waitUntil} from '@open-wc/testing';
import {noRedirect} from '../../src/clinic/no-redirect.js';
import {catalog} from '../../src/embed/catalog.js';
import {HostPage, type OwnFile} from '../support/host-page.js';
import {openPage, widgets} from './page.js';

/** What the boxes on a page tell its webmaster, once one of them says this. */
const toldOn = async (page: HostPage, part: string): Promise<string> => {
  const text = () =>
    page
      .all('.anagen-debug')
      .map(({shadowRoot}) => shadowRoot!.textContent)
      .join(' ');
  await waitUntil(() => text().includes(part), `a box says ${part}`, {timeout: 8000});
  return text();
};

describe('the address of a static page', () => {
  it('sets the widget, as its attributes would', async () => {
    const query = '?options=wigs+scalp-cooling&region=uk&heading-level=2';
    const page = await openPage('therapy-comparison', 'en', {query});
    const element = await page.state('ready', 'anagen-therapy-comparison');
    expect(element.shadowRoot!.querySelectorAll('[part=card]').length).to.equal(2);
    expect(element.getAttribute('region')).to.equal('uk');
    expect(element.getAttribute('heading-level')).to.equal('2');
  });

  it('can name every setting of every widget but those that say something about a person', async () => {
    for (const widget of widgets) {
      await catalog[widget].script();
      const {settings} = customElements.get(`anagen-${widget}`) as unknown as {
        settings: Record<string, {attribute: string}>;
      };
      const names = Object.values(settings).map(({attribute}) => attribute);
      const query = `?${names.map((name) => `${name}=1`).join('&')}`;
      const page = await openPage(widget, 'en', {query});
      const element = page.find(`anagen-${widget}`);
      const taken = names.filter((name) => element.getAttribute(name) !== null);
      expect(names.filter((name) => !taken.includes(name))).to.deep.equal(
        names.filter((name) => /treatment/.test(name)),
      );
      page.frame.remove();
    }
  });

  it('can’t put a script, a style, or a name on it', async () => {
    const query = '?onclick=alert(1)&onload=alert(1)&style=color:red&id=x&class=y&slot=footer&is=z';
    const page = await openPage('regrowth-timeline', 'en', {query});
    const element = await page.state('ready');
    const names = element.getAttributeNames().filter((name) => name !== 'data-anagen-state');
    expect(names).to.deep.equal(['heading-level']);
  });

  it('names a clinic file and a directory of the page’s own server', async () => {
    const clinic = {body: JSON.stringify({name: 'Saltfen Day Unit', phone: '555 0100'})};
    const page = await openPage('support-finder', 'en', {
      query: '?clinic=../../../clinic.json',
      files: {'clinic.json': clinic},
    });
    const element = await page.state('ready', 'anagen-support-finder');
    expect(await page.quiet()).to.include('clinic.json');
    expect(element.shadowRoot!.textContent).to.contain('Saltfen Day Unit');
  });

  it('names none of another server, and is told so', async () => {
    const page = await openPage('support-finder', 'en', {
      query:
        '?clinic=https://elsewhere.example/clinic.json&src=//elsewhere.example/list.json&anagen-debug',
    });
    const element = await page.state('ready', 'anagen-support-finder');
    await page.quiet();
    const told = await toldOn(page, 'list.json');
    expect(told).to.contain('https://elsewhere.example/clinic.json');
    expect(element.hasAttribute('src')).to.equal(false);
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  it('names no file that sends readers on to another server, and is told so', async () => {
    const other = await HostPage.open('empty');
    const served = (data: object) => ({
      body: JSON.stringify(data),
      headers: {'access-control-allow-origin': '*'},
    });
    const service = {id: '1', name: 'Somebody else’s line', organization: {id: '2', name: 'Else'}};
    await other.put('list.json', served({services: [service]}));
    await other.put('clinic.json', served({name: 'Somebody else’s clinic'}));
    await other.put('places.json', served([['Elsewhere', '10115', 52.5, 13.4]]));
    const sent = (file: string): OwnFile => ({
      status: 302,
      headers: {location: `http://127.0.0.1:${location.port}${other.folder}${file}`},
    });
    const page = await openPage('support-finder', 'en', {
      query:
        '?clinic=../../../go-clinic&src=../../../go-list&places=../../../go-places&anagen-debug',
      files: {
        'go-clinic': sent('clinic.json'),
        'go-list': sent('list.json'),
        'go-places': sent('places.json'),
      },
    });
    const element = await page.state('ready', 'anagen-support-finder');
    expect(await page.quiet()).to.include('go-list');
    const told = await toldOn(page, 'go-list');
    expect(told).to.contain('go-clinic').and.to.contain('redirect');
    expect(element.shadowRoot!.textContent).not.to.contain('Somebody else');
    expect((await other.requests()).filter((name) => name.endsWith('json'))).to.deep.equal([]);
  });

  it('is told of by the names that were written, without what the page adds to them', async () => {
    const page = await openPage('support-finder', 'en', {
      query: '?clinic=nowhere.json&src=no-list.json&anagen-debug',
    });
    await page.state('ready', 'anagen-support-finder');
    const told = (await toldOn(page, 'nowhere.json')) + (await toldOn(page, 'no-list.json'));
    expect(told).not.to.contain(noRedirect);
  });

  it('carries no date, and is told so', async () => {
    const page = await openPage('regrowth-timeline', 'en', {
      query: '?first-treatment=2026-03-02&anagen-debug',
    });
    const element = await page.state('ready');
    expect(await toldOn(page, 'first-treatment')).to.not.contain('2026-03-02');
    expect(element.hasAttribute('first-treatment')).to.equal(false);
  });
});
