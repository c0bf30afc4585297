import {expect} from '@open-wc/testing';
import {sourceLanguage} from '../../src/localization/languages.js';
import type {HostPage} from '../support/host-page.js';
import {drawnOn, locales, openPage, widgets} from './page.js';

const attributeOf = (page: HostPage, selector: string, name: string): string =>
  page.find(selector).getAttribute(name)!;

describe('the head of a static page', () => {
  for (const widget of widgets) {
    for (const locale of locales) {
      it(`says in its language what is on the page: ${widget} in ${locale}`, async () => {
        const page = await openPage(widget, locale, {missing: ['anagen.js']});
        const {documentElement: root, title} = page.document;
        expect([root.lang, root.dir]).to.deep.equal([locale, locale === 'ar' ? 'rtl' : 'ltr']);
        const heading = drawnOn(page).querySelector('[role=heading][aria-level="1"]')!;
        expect(title).to.equal(heading.textContent);
        const description = attributeOf(page, 'meta[name=description]', 'content');
        expect(description).to.contain(drawnOn(page).querySelector('.lead')!.textContent);

        const {textContent} = page.find('[type="application/ld+json"]');
        const data = JSON.parse(textContent) as Record<string, string>;
        expect(data['@type']).to.equal('MedicalWebPage');
        expect([data.name, data.description, data.inLanguage]).to.deep.equal([
          title,
          description,
          locale,
        ]);
        // Nobody has reviewed it yet, so it must not say so.
        expect(data).to.not.have.any.keys('reviewedBy', 'lastReviewed');
      });
    }

    it(`leads to the page in each language: ${widget}`, async () => {
      const page = await openPage(widget, 'es', {missing: ['anagen.js']});
      const links = page.all('link[rel=alternate]') as HTMLLinkElement[];
      expect(links.map(({hreflang}) => hreflang)).to.have.members([...locales, 'x-default']);
      for (const {hreflang, href} of links) {
        const language = hreflang === 'x-default' ? sourceLanguage : hreflang;
        expect(href).to.match(new RegExp(`/anagen/pages/${language}/${widget}\\.html$`));
        expect((await fetch(href)).status).to.equal(200);
      }
      expect(attributeOf(page, 'link[rel=canonical]', 'href')).to.equal(`${widget}.html`);
    });
  }
});

describe('the languages below a static page', () => {
  it('look the same with the styles of the widget and without', async () => {
    for (const widget of widgets) {
      const page = await openPage(widget, 'en', {missing: ['anagen.js']});
      const [first, ...others] = page.all('nav a');
      first.focus({focusVisible: true});
      const looks = () =>
        [page.find('nav'), ...page.all('nav *')].map((element) => {
          const {color, font, outline, listStyle, textDecoration} = getComputedStyle(element);
          const {width, height} = element.getBoundingClientRect();
          return {width, height, color, font, outline, listStyle, textDecoration};
        });
      const withStyles = looks();
      expect(page.window.getComputedStyle(first).outlineStyle).to.equal('solid');
      expect(page.window.getComputedStyle(others[0]).outlineStyle).to.equal('none');
      page.find<HTMLLinkElement>(`head link[href*="/${widget}-"]`).sheet!.disabled = true;
      expect(looks()).to.deep.equal(withStyles);
    }
  });

  it('are called by their own names, and keep the settings', async () => {
    const page = await openPage('therapy-comparison', 'en', {query: '?region=uk'});
    await page.state('ready', 'anagen-therapy-comparison');
    const links = page.all('nav a') as HTMLAnchorElement[];
    expect(links.map(({textContent, lang}) => [lang, textContent])).to.deep.equal([
      ['en', 'English'],
      ['es', 'Español'],
      ['ar', 'العربية'],
    ]);
    for (const link of links) {
      expect(link.search).to.equal('?region=uk');
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(links[0].getAttribute('aria-current')).to.equal('page');
  });

  it('keep no setting that the page did not take, and nothing about a person', async () => {
    const query = '?region=uk&first-treatment=2026-03-02&onclick=x&src=//elsewhere.example/a.json';
    const page = await openPage('therapy-comparison', 'en', {query});
    await page.state('ready', 'anagen-therapy-comparison');
    const links = page.all('nav a') as HTMLAnchorElement[];
    expect([...new Set(links.map(({search}) => search))]).to.deep.equal(['?region=uk']);
  });
});
