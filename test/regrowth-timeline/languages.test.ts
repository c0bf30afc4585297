import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {
  afterwards,
  codesOf,
  complete,
  get,
  listen,
  listenForThrown,
  make,
  mount,
  ownWords,
  replaceWords,
  reported,
  rootOf,
  saysAll,
} from '../support/timeline.js';

type Locale = 'en' | 'es' | 'ar';

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

// Sentences with a figure in them are left out: the mark stands where the figure would be.
const figures = new Proxy({}, {get: () => '#'}) as never;
// Shown only when something fails.
const inReserve = (words: {failed?: string}) => ({...words, failed: undefined});

/** What the timeline always says in a language: at a glance, what it shares with all widgets, and folded. */
const sentencesOf = async (locale: Locale) => {
  const [glance, kit, kitLate, kitSeldom, folded] = await Promise.all([
    ownWords.locales[locale](),
    ownWords.kitLocales[locale](),
    ownWords.kitLateLocales[locale](),
    ownWords.kitSeldomLocales[locale](),
    ownWords.foldedLocales[locale](),
  ]);
  const whole = (value: unknown) =>
    strings(value).filter((text) => text.length > 12 && !text.includes('#'));
  return {
    glance: whole(glance.content(figures)),
    kit: [inReserve(kit.content()), kitLate.content(), kitSeldom.content()].flatMap(whole),
    folded: whole(folded.content(figures).phases),
  };
};

/** The languages that a text has sentences of. */
const languagesIn = async (text: string): Promise<Locale[]> => {
  const found: Locale[] = [];
  for (const locale of ['en', 'es', 'ar'] as const) {
    const sentences = Object.values(await sentencesOf(locale)).flat();
    if (sentences.some((sentence) => text.includes(sentence))) found.push(locale);
  }
  return found;
};

const title = (element: Element) => get(element, '[role=heading]').textContent?.trim();

const titles: Record<Locale, string> = {
  en: 'When hair falls out and grows back',
  es: 'Cuándo se cae y cuándo vuelve a crecer el cabello',
  ar: '',
};

before(async () => {
  const words = await ownWords.locales.ar();
  titles.ar = words.content(figures).title;
});

describe('the language of the timeline', () => {
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is ${lang} throughout, and the widget says so with lang and dir`, async () => {
      listen();
      const element = await mount({lang});
      expect(rootOf(element).lang).to.equal(lang);
      expect(rootOf(element).dir).to.equal(dir);
      const said = saysAll(element);
      const {glance, folded} = await sentencesOf(lang);
      // The names of the days around today, and the machine's note, depend on dates and language.
      const missing = folded.filter((sentence) => !said.includes(sentence));
      expect(missing).to.deep.equal([]);
      expect(glance.filter((sentence) => said.includes(sentence)).length).to.be.above(20);
      expect(await languagesIn(said)).to.deep.equal([lang]);
    });
  }

  it('is English where the page says none', async () => {
    const own = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    afterwards(() => (document.documentElement.lang = own));
    const element = await mount();
    expect(title(element)).to.equal(titles.en);
  });

  it('differs between two widgets on one page', async () => {
    listen();
    const [spanish, arabic] = [make({lang: 'es'}), make()];
    fixtureSync(html`<div>${spanish}<section lang="ar-EG">${arabic}</section></div>`);
    await Promise.all([complete(spanish, 'es'), complete(arabic, 'ar')]);
    expect(await languagesIn(saysAll(spanish))).to.deep.equal(['es']);
    expect(await languagesIn(saysAll(arabic))).to.deep.equal(['ar']);
    expect(title(spanish)).to.equal(titles.es);
    expect(title(arabic)).to.equal(titles.ar);
  });

  it('follows a change of lang on an ancestor', async () => {
    listen();
    const element = make();
    const page = fixtureSync<HTMLElement>(html`<div lang="en"><div>${element}</div></div>`);
    await complete(element, 'en');
    page.lang = 'ar';
    await complete(element, 'ar');
    expect(rootOf(element).dir).to.equal('rtl');
    page.lang = 'es';
    await complete(element, 'es');
    expect(rootOf(element).dir).to.equal('ltr');
    expect(await languagesIn(saysAll(element))).to.deep.equal(['es']);
  });

  it('follows a change of lang outside the shadow root it stands in', async () => {
    listen();
    const page = fixtureSync<HTMLElement>(html`<div lang="es"><div></div></div>`);
    const element = make();
    page.firstElementChild!.attachShadow({mode: 'open'}).append(element);
    await complete(element, 'es');
    page.lang = 'ar';
    await complete(element, 'ar');
    expect(title(element)).to.equal(titles.ar);
  });

  it('follows the element when it moves to a place in another language', async () => {
    listen();
    const element = make();
    const page = fixtureSync<HTMLElement>(html`<div>
      <p lang="en">${element}</p>
      <p lang="es"></p>
    </div>`);
    await complete(element, 'en');
    page.querySelector('[lang=es]')!.append(element);
    await complete(element, 'es');
    expect(title(element)).to.equal(titles.es);
  });

  it('is never mixed with another, even while the folded parts are on their way', async () => {
    listen();
    const own = ownWords.foldedLocales.es;
    replaceWords('foldedLocales', {es: () => aTimeout(200).then(own)});
    const element = await mount({lang: 'en'});
    const seen = new Map<string, string>();
    const look = () => seen.set(saysAll(element), rootOf(element).lang);
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot!, {subtree: true, childList: true, characterData: true});
    element.lang = 'es';
    await complete(element, 'es');
    look();
    observer.disconnect();
    expect(seen.size).to.be.above(1);
    for (const [said, lang] of seen) expect(await languagesIn(said)).to.deep.equal([lang]);
  });

  it('is the one asked for last when several are asked for at once', async () => {
    listen();
    const own = ownWords.locales.es;
    replaceWords('locales', {es: () => aTimeout(200).then(own)});
    const element = await mount({lang: 'en'});
    element.lang = 'es';
    await aTimeout(20);
    element.lang = 'ar';
    await complete(element, 'ar');
    await aTimeout(250);
    expect(await languagesIn(saysAll(element))).to.deep.equal(['ar']);
  });
});

describe('a lang that the timeline does not speak', () => {
  for (const {lang, shown, code} of [
    {lang: 'es-419', shown: 'es', code: undefined},
    {lang: 'ES-mx', shown: 'es', code: undefined},
    {lang: 'pt-BR', shown: 'en', code: 'lang-unavailable'},
    {lang: 'tlh', shown: 'en', code: 'lang-unavailable'},
    {lang: 'es_MX', shown: 'es', code: 'lang-malformed'},
    {lang: 'español', shown: 'en', code: 'lang-malformed'},
    {lang: '123', shown: 'en', code: 'lang-malformed'},
    {lang: '!', shown: 'en', code: 'lang-malformed'},
    {lang: 'en-u-ca-nonsense-nu-none', shown: 'en', code: undefined},
  ]) {
    it(`“${lang}” gives ${shown} and ${code ?? 'nothing to report'}, and never throws`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const element = await mount({lang});
      expect(rootOf(element).lang).to.equal(shown);
      expect(element.lang).to.equal(lang);
      expect(title(element)).to.equal(titles[shown as Locale]);
      if (code) expect((await reported(reports, code)).message).to.include(`“${shown}”`);
      await aTimeout(30);
      const problems = codesOf(reports).filter((found) => found !== 'lang-machine');
      expect(problems).to.deep.equal(code ? [code] : []);
      expect(thrown).to.deep.equal([]);
    });
  }
});

describe('a machine translation', () => {
  for (const lang of ['es', 'ar'] as const) {
    it(`in ${lang} is told to the reader, and to the webmaster to know`, async () => {
      const reports = listen();
      const element = await mount({lang});
      const {standing} = (await ownWords.kitLocales[lang]()).content();
      expect(saysAll(element)).to.include(standing.machine);
      const {level, message} = await reported(reports, 'lang-machine');
      expect(level).to.equal('info');
      expect(message).to.include(`“${lang}”`);
    });
  }

  it('is not spoken of in English, the source', async () => {
    const reports = listen();
    const element = await mount({lang: 'en'});
    expect(saysAll(element)).not.to.include('A computer translated this');
    await aTimeout(30);
    expect(reports).to.have.length(0);
  });
});
