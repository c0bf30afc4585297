import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {
  type AnagenRegrowthTimeline,
  afterwards,
  listen,
  listenToConsole,
  make,
  mount,
  ready,
  reported,
  until,
} from '../support/timeline.js';

// Each test has a bad value of its own: the console hears of a cause once in the life of a page.
describe('what the webmaster is told', () => {
  it('is an event that bubbles out of shadow roots, can be canceled and carries the record', async () => {
    const reports = listen();
    const host = fixtureSync<HTMLElement>(html`<div></div>`);
    const element = make({'first-treatment': 'event'});
    host.attachShadow({mode: 'open'}).append(element);
    await reported(reports, 'setting-invalid');
    const [{detail, bubbles, cancelable, composed}] = reports;
    expect([bubbles, cancelable, composed]).to.deep.equal([true, true, true]);
    expect(Object.keys(detail)).to.have.members([
      'code',
      'level',
      'message',
      'element',
      'hint',
      'docs',
    ]);
    expect(detail.element).to.equal(element);
    expect(detail.hint).to.include('remove first-treatment');
    expect(detail.docs).to.equal('docs/errors.md#setting-invalid');
  });

  it('reaches the console with code, message, hint and where to read more', async () => {
    const said = listenToConsole();
    await mount({'first-treatment': 'console'});
    await until(() => said.length, 'console');
    expect(said[0]).to.include('[anagen] setting-invalid');
    expect(said[0]).to.include('first-treatment="console"');
    expect(said[0]).to.include('docs/errors.md#setting-invalid');
  });

  it('reaches the console once, though three elements share the cause', async () => {
    const said = listenToConsole();
    const reports = listen({cancel: false});
    const settings = {'first-treatment': 'thrice'};
    await Promise.all([mount(settings), mount(settings), mount(settings)]);
    await until(() => reports.length === 3, 'three events');
    await aTimeout(30);
    expect(said).to.have.length(1);
  });

  it('stays out of the console when the event is canceled', async () => {
    const said = listenToConsole();
    const reports = listen({cancel: true});
    await mount({'first-treatment': 'canceled'});
    await reported(reports, 'setting-invalid');
    await aTimeout(30);
    expect(said).to.deep.equal([]);
  });

  it('is nothing where nothing is wrong', async () => {
    const said = listenToConsole();
    const reports = listen();
    await mount({
      'first-treatment': '2026-03-02',
      'last-treatment': '2026-06-15',
      units: 'cm',
      'heading-level': '3',
      lang: 'en',
    });
    await aTimeout(50);
    expect(reports).to.have.length(0);
    expect(said).to.deep.equal([]);
  });

  it('leaves the widget ready: a warning is no failure', async () => {
    listen();
    const element = await mount({'first-treatment': 'warning'});
    expect(element.getAttribute('data-anagen-state')).to.equal('ready');
  });
});

describe('?anagen-debug in the address', () => {
  const debug = () => {
    const own = location.href;
    history.replaceState(null, '', `${own}${location.search ? '&' : '?'}anagen-debug`);
    afterwards(() => history.replaceState(null, '', own));
  };

  const boxed = async (date: string): Promise<AnagenRegrowthTimeline> => {
    listenToConsole();
    debug();
    const element = make({'first-treatment': date});
    fixtureSync(html`<div>${element}</div>`);
    await ready(element);
    await until(() => element.nextElementSibling, 'box');
    return element;
  };

  it('shows a box right after the widget that says what is wrong', async () => {
    const element = await boxed('debug');
    const said = element.nextElementSibling!.shadowRoot!.textContent;
    expect(said).to.include('setting-invalid').and.to.include('first-treatment="debug"');
  });

  it('shows the same message beside the same element once', async () => {
    const element = await boxed('twice');
    element.setAttribute('first-treatment', '2026-03-02');
    await element.updateComplete;
    element.setAttribute('first-treatment', 'twice');
    await element.updateComplete;
    await aTimeout(100);
    expect(element.parentElement!.querySelectorAll('.anagen-debug')).to.have.length(1);
  });

  it('is needed for it: readers never meet the box', async () => {
    listenToConsole();
    const reports = listen({cancel: false});
    const element = await mount({'first-treatment': 'no box'});
    await reported(reports, 'setting-invalid');
    await aTimeout(50);
    expect(element.nextElementSibling).to.equal(null);
  });
});
