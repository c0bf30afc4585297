import {expect, fixtureSync, html} from '@open-wc/testing';
import {
  all,
  choicesIn,
  complete,
  field,
  get,
  keep,
  keptOn,
  kinds,
  listen,
  make,
  mount,
  mountOn,
  namesOf,
  openAll,
  openUrgent,
  ownWords,
  pick,
  pickFree,
  pickKind,
  record,
  result,
  rootOf,
  saysAll,
  search,
  textOf,
  until,
} from '../support/finder.js';

const figures = {helplineLanguages: '200', indianLanguages: '20'} as never;
const glance = async (lang: string) => (await ownWords.locales[lang]()).content(figures);
const folded = async (lang: string) => (await ownWords.foldedLocales[lang]()).content(figures);

describe('the language of the finder', () => {
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is ${lang}, and the widget says so with lang and dir`, async () => {
      listen();
      const element = await mountOn([record('Wig bank', kinds('wig')), record('Other')], {lang});
      await openAll(element);
      expect([rootOf(element).lang, rootOf(element).dir]).to.deep.equal([lang, dir]);
      expect(getComputedStyle(rootOf(element)).direction).to.equal(dir);
      const words = await glance(lang);
      const said = saysAll(element);
      for (const text of [words.title, words.lead, words.results.title, words.kinds.names.wig]) {
        expect(said).to.include(text);
      }
      const late = await folded(lang);
      for (const text of [late.near.label, late.list.empty, late.about.clinic]) {
        expect(said).to.include(text);
      }
    });
  }

  it('names countries and languages as it calls them, in its order', async () => {
    listen();
    const element = await mount({lang: 'es'});
    const countries = (await choicesIn(element, 'country')).slice(1);
    expect(countries[0]).to.match(/^Alemania/);
    expect(countries.some((name) => name.startsWith('Estados Unidos'))).to.equal(true);
    const own = await mountOn([record('Wig bank', {languages: [{code: 'es'}]})], {lang: 'es'});
    expect((await choicesIn(own, 'language')).join()).to.match(/español/i);
  });

  it('writes numbers as its place does', async () => {
    listen();
    const element = await mount({lang: 'ar-EG'});
    expect(textOf(get(element, '[part=count]'))).to.include('٣٠');
  });

  it('may differ between three finders on one page', async () => {
    listen();
    const [en, es, ar] = [make({lang: 'en'}), make({lang: 'es'}), make()];
    fixtureSync(html`<div>${en}${es}<section lang="ar-EG">${ar}</section></div>`);
    await Promise.all([complete(en, 'en'), complete(es, 'es'), complete(ar, 'ar')]);
    expect([en, es, ar].map((element) => rootOf(element).dir)).to.deep.equal(['ltr', 'ltr', 'rtl']);
    expect(new Set([en, es, ar].map((element) => namesOf(element).join())).size).to.equal(1);
  });

  it('that changes keeps what was asked for, found and kept', async () => {
    listen();
    const element = await mount({lang: 'en'});
    await keep(element, 'CancerCare');
    await pickKind(element, 'talk');
    await pick(element, 'country', 'US');
    await pick(element, 'way', 'online');
    await pickFree(element);
    const found = namesOf(element);
    expect(found).to.deep.equal([
      'American Cancer Society helpline',
      'CancerCare',
      'Cancer Support Community',
    ]);
    for (const lang of ['ar', 'es', 'en']) {
      element.lang = lang;
      await complete(element, lang);
      expect(namesOf(element)).to.deep.equal(found);
      expect(get<HTMLInputElement>(element, '[part=kinds] :checked').value).to.equal('talk');
      expect(get<HTMLSelectElement>(element, 'select[name=country]').value).to.equal('US');
      expect(get<HTMLSelectElement>(element, 'select[name=way]').value).to.equal('online');
      expect(get<HTMLInputElement>(element, 'input[name=free]').checked).to.equal(true);
      expect(await keptOn(element)).to.deep.equal(['CancerCare']);
    }
  });

  it('that changes keeps what is searched for', async () => {
    listen();
    const element = await mount({lang: 'en'});
    await search(element, 'princess');
    element.lang = 'ar';
    await complete(element, 'ar');
    await until(() => namesOf(element).length === 1, 'found again');
    expect(field(element).value).to.equal('princess');
    expect(namesOf(element)).to.deep.equal(['Little Princess Trust']);
  });

  it('that changes keeps the country that was picked for help in distress', async () => {
    listen();
    const element = await mount({lang: 'en'});
    await openUrgent(element);
    await pick(element, 'crisis-country', 'FR');
    element.lang = 'es';
    await complete(element, 'es');
    expect(get<HTMLSelectElement>(element, 'select[name=crisis-country]').value).to.equal('FR');
    expect(all(element, '[part=urgent] a[href="tel:3114"]')).to.have.length(1);
  });

  it('leaves texts of a directory as they are, each in its own direction', async () => {
    listen();
    const element = await mountOn(
      [record('بنك الشعر', {description: 'شعر مستعار (مجانا).'}), record('Wig bank')],
      {lang: 'en'},
    );
    const heading = result(element, 'بنك الشعر').querySelector('[role=heading] bdi')!;
    expect(getComputedStyle(heading).unicodeBidi).to.equal('isolate');
    expect(textOf(result(element, 'بنك الشعر'))).to.include('شعر مستعار (مجانا).');
    expect(rootOf(element).dir).to.equal('ltr');
  });
});
