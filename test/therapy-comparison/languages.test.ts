import {aTimeout, expect, fixtureSync, html} from '@open-wc/testing';
import {kitLateLocales} from '../../src/kit/kit.late.locales.js';
import {kitLocales} from '../../src/kit/kit.locales.js';
import {foldedLocales} from '../../src/widgets/therapy-comparison/therapy-comparison.folded.locales.js';
import {locales} from '../../src/widgets/therapy-comparison/therapy-comparison.locales.js';
import {
  afterwards,
  all,
  box,
  choose,
  codesOf,
  complete,
  fact,
  get,
  listen,
  listenForThrown,
  make,
  mount,
  nameOf,
  namesOf,
  openAll,
  openDetails,
  openSheet,
  ownWords,
  replaceWords,
  reported,
  rootOf,
  saysAll,
  table,
  textOf,
} from '../support/comparison.js';

type Locale = 'en' | 'es' | 'ar';
const released = ['en', 'es', 'ar'] as const;

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

// Sentences with a figure in them are left out: the mark stands where the figure would be.
const figures = new Proxy({}, {get: () => '#'}) as never;

/** The sentences of the comparison in a language, at a glance and folded. */
const sentencesOf = async (locale: Locale): Promise<string[]> => {
  const glance = (await ownWords.locales[locale]()).content(figures);
  const folded = (await ownWords.foldedLocales[locale]()).content(figures);
  return strings([glance, folded]).filter((text) => text.length > 12 && !text.includes('#'));
};

/** The languages that a text has sentences of; what reads the same in two of them counts for neither. */
const languagesIn = async (text: string): Promise<Locale[]> => {
  const byLocale = await Promise.all(
    released.map(async (locale) => ({locale, sentences: new Set(await sentencesOf(locale))})),
  );
  return byLocale
    .filter(({locale, sentences}) =>
      [...sentences].some(
        (sentence) =>
          text.includes(sentence) &&
          byLocale.every((other) => other.locale === locale || !other.sentences.has(sentence)),
      ),
    )
    .map(({locale}) => locale);
};

describe('the language of the comparison', () => {
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is ${lang} throughout, and the widget says so with lang and dir`, async () => {
      listen();
      const element = await mount({lang});
      await choose(element, ...namesOf(element).slice(0, 2));
      await openSheet(element);
      await openAll(element);
      expect([rootOf(element).lang, rootOf(element).dir]).to.deep.equal([lang, dir]);
      const {options} = (await ownWords.foldedLocales[lang]()).content(figures);
      // Those of options that nobody has read up on are empty.
      const wanted = strings(
        Object.values(options).map(({good, hard, like}) => [good, hard, like]),
      );
      const said = saysAll(element);
      const missing = wanted.filter((text) => !text.includes('#') && !said.includes(text));
      expect(missing).to.deep.equal([]);
      expect(await languagesIn(said)).to.deep.equal([lang]);
    });

    it(`is ${lang} side by side, too`, async () => {
      listen();
      const element = await mount({lang, compare: 'scalp-cooling wigs biotin'});
      const compared = await table(element);
      const {rows} = (await ownWords.foldedLocales[lang]()).content(figures);
      const heads = [...compared.tBodies[0].rows].map(({cells: [head]}) => textOf(head));
      expect(heads).to.deep.equal(Object.values(rows));
      expect(await languagesIn(textOf(compared))).to.deep.equal([lang]);
      expect(getComputedStyle(compared).direction).to.equal(dir);
    });
  }

  it('puts the first column where reading begins', async () => {
    listen();
    for (const [lang, sign] of [
      ['en', 1],
      ['ar', -1],
    ] as const) {
      const element = await mount({lang, compare: 'scalp-cooling wigs'});
      const {cells} = (await table(element)).tBodies[0].rows[0];
      const [head, one, two] = [...cells].map((cell) => cell.getBoundingClientRect().left * sign);
      expect(head).to.be.below(one);
      expect(one).to.be.below(two);
    }
  });

  it('differs between two comparisons on one page', async () => {
    listen();
    const [spanish, arabic] = [make({lang: 'es'}), make()];
    fixtureSync(html`<div>${spanish}<section lang="ar-EG">${arabic}</section></div>`);
    await Promise.all([complete(spanish, 'es'), complete(arabic, 'ar')]);
    expect(rootOf(spanish).dir).to.equal('ltr');
    expect(rootOf(arabic).dir).to.equal('rtl');
  });

  it('follows the page, with what was chosen, and nothing open that the reader had not opened', async () => {
    listen();
    const element = make();
    const page = fixtureSync<HTMLElement>(html`<div lang="en"><div>${element}</div></div>`);
    await complete(element, 'en');
    await choose(element, 'Biotin', 'Light treatment');
    await openDetails(element, 'Gentle scalp care');
    page.lang = 'ar';
    await complete(element, 'ar');
    expect(
      all<HTMLInputElement>(element, '[part=card] input').filter(({checked}) => checked),
    ).to.have.length(2);
    const {options} = (await ownWords.locales.ar()).content(figures);
    expect(box(element, options.biotin.name).checked).to.equal(true);
    expect(box(element, options.light.name).checked).to.equal(true);
    for (const open of all(element, '[part=card] > details[open]')) {
      expect(textOf(open)).to.include(options['scalp-care'].name);
    }
    page.lang = 'en';
    await complete(element, 'en');
    expect(box(element, 'Biotin').checked).to.equal(true);
  });

  it('is never mixed with another, even while the folded parts are on their way', async () => {
    listen();
    const own = ownWords.foldedLocales.es;
    replaceWords('foldedLocales', {es: () => aTimeout(200).then(own)});
    const element = await mount({lang: 'en', compare: 'scalp-cooling wigs'});
    await table(element);
    const seen = new Map<string, string>();
    const look = () => seen.set(saysAll(element), rootOf(element).lang);
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot!, {subtree: true, childList: true, characterData: true});
    element.lang = 'es';
    await complete(element, 'es');
    await table(element);
    look();
    observer.disconnect();
    expect(seen.size).to.be.above(1);
    for (const [said, lang] of seen) {
      const found = await languagesIn(said);
      expect(found.filter((other) => other !== lang)).to.deep.equal([]);
    }
  });

  for (const [lang, shown, code] of [
    ['es-419', 'es', undefined],
    ['pt-BR', 'en', 'lang-unavailable'],
    ['es_MX', 'es', 'lang-malformed'],
    ['!', 'en', 'lang-malformed'],
  ] as const) {
    it(`is ${shown} where the page says “${lang}”: ${code ?? 'nothing to report'}`, async () => {
      const [thrown, reports] = [listenForThrown(), listen()];
      const element = await mount({lang});
      expect(rootOf(element).lang).to.equal(shown);
      if (code) await reported(reports, code);
      await aTimeout(30);
      const problems = codesOf(reports).filter((found) => found !== 'lang-machine');
      expect(problems).to.deep.equal(code ? [code] : []);
      expect(thrown).to.deep.equal([]);
    });
  }
});

describe('a machine translation of the comparison', () => {
  for (const lang of ['es', 'ar'] as const) {
    it(`in ${lang} is told to the reader`, async () => {
      const reports = listen();
      const element = await mount({lang});
      const {machine} = (await kitLocales[lang]()).content().standing;
      expect(textOf(get(element, '.standing'))).to.include(machine);
      expect((await reported(reports, 'lang-machine')).level).to.equal('info');
    });
  }
});

/** Each string twice as long, between brackets: what is not so was never given to translators. */
const stretched = <T>(value: T): T => {
  const long = (text: string) => `[${text} ${text}]`;
  if (typeof value === 'string') return long(value) as T;
  if (typeof value === 'function') {
    const sentence = value as unknown as (...values: string[]) => string;
    return ((...values: string[]) => long(sentence(...values))) as T;
  }
  if (Array.isArray(value)) return value.map(stretched) as T;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [name, stretched(part as unknown)]),
  ) as T;
};

describe('the comparison in a made-up language, twice as long', () => {
  const pseudo = 'en-x-long';

  beforeEach(() => {
    for (const map of [locales, foldedLocales, kitLocales, kitLateLocales] as Record<
      string,
      () => Promise<{content(f?: never): never}>
    >[]) {
      const own = map.en;
      map[pseudo] = async () => {
        const words = await own();
        return {content: (f) => stretched(words.content(f))};
      };
      afterwards(() => delete map[pseudo]);
    }
  });

  /** Text that does not come from the words: names of sources, numbers and marks are no words. */
  const untranslated = (element: Element): string[] => {
    const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent!.trim();
      const of = walker.currentNode.parentElement!;
      if (/\p{L}/u.test(text) && !of.closest('bdi[lang=en]') && !text.startsWith('[')) {
        found.push(text);
      }
    }
    return found;
  };

  it('has no word that translators never saw, and all fits', async () => {
    listen();
    const element = await mount({lang: pseudo});
    await choose(element, ...namesOf(element).slice(0, 2));
    await openSheet(element);
    await openAll(element);
    expect(rootOf(element).lang).to.equal(pseudo);
    expect(untranslated(element)).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('has none side by side', async () => {
    listen();
    const element = await mount({lang: pseudo, compare: 'scalp-cooling exosomes'});
    await table(element);
    await openAll(element);
    expect(untranslated(element)).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});

it('numbers and months are those of the place', async () => {
  listen();
  const element = await mount({lang: 'ar-EG'});
  const name = await nameOf('ar', 'scalp-cooling');
  await openDetails(element, name);
  expect(textOf(fact(element, name, 'regulators'))).to.match(/[٠-٩]{4}/);
  expect(textOf(get(element, '[part=filters] [role=status]'))).to.include('١٤');
});
