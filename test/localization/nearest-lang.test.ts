import {expect, fixture, html} from '@open-wc/testing';
import {nearestLang} from '../../src/localization/nearest-lang.js';

function shadow(host: Element, inner: string): Element {
  const root = host.attachShadow({mode: 'open'});
  const element = document.createElement(inner);
  root.append(element);
  return element;
}

describe('the nearest language', () => {
  it('is that of the element itself', async () => {
    const element = await fixture(html`<p lang="ar"></p>`);
    expect(nearestLang(element)).to.equal('ar');
  });

  it('is that of the nearest ancestor that has one', async () => {
    const outer = await fixture(html`<div lang="es"><div lang="ar"><p></p></div><b></b></div>`);
    expect(nearestLang(outer.querySelector('p')!)).to.equal('ar');
    expect(nearestLang(outer.querySelector('b')!)).to.equal('es');
  });

  it('is found across shadow roots, from the inside out', async () => {
    const outer = await fixture(html`<section lang="es"><div></div></section>`);
    const middle = shadow(outer.firstElementChild!, 'div');
    const inner = shadow(middle, 'p');
    expect(nearestLang(inner)).to.equal('es');
    middle.setAttribute('lang', 'ar');
    expect(nearestLang(inner)).to.equal('ar');
  });

  it('is that of the page where nothing nearer says one', async () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'es-MX';
    const element = await fixture(html`<p></p>`);
    expect(nearestLang(shadow(element.appendChild(document.createElement('div')), 'i'))).to.equal(
      'es-MX',
    );
    document.documentElement.lang = before;
  });

  it('may be empty, which ends the search: the page says that it does not know', async () => {
    const outer = await fixture(html`<div lang="es"><p lang=""></p></div>`);
    expect(nearestLang(outer.querySelector('p')!)).to.equal('');
  });

  it('is empty for an element that is in no page', () => {
    expect(nearestLang(document.createElement('p'))).to.equal('');
  });
});
