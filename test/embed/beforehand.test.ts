import {expect} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

/** Notes which objects of `Intl` a page makes: numbers, days, lists, and what a tag means. */
const counting = `<script>
  window.made = [];
  for (const name of ['NumberFormat', 'DateTimeFormat', 'Locale', 'ListFormat', 'PluralRules']) {
    Intl[name] = new Proxy(Intl[name], {
      construct: (target, given) => (made.push(name), Reflect.construct(target, given)),
      apply: (target, self, given) => (made.push(name), Reflect.apply(target, self, given)),
    });
  }
</script>`;

const pageIn = (lang: string, widget: string) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Counted</title><script src="spy.js"></script>
${counting}<script type="module" src="anagen/anagen.js"></script></head>
<body><anagen-${widget}></anagen-${widget}></body></html>`;

type Counted = Window & {made: string[]};

/** What a widget says on its first screen, and the objects that it made before. */
const firstScreen = async (lang: string, widget = 'regrowth-timeline') => {
  const files = {'counted.html': {body: pageIn(lang, widget), type: 'html'}};
  // What is folded comes when the page is idle: here it never does.
  const page = await HostPage.open('counted.html', {files, missing: ['.folded-']});
  const element = await page.state('ready', `anagen-${widget}`);
  const text = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  return {text, made: (page.window as unknown as Counted).made};
};

describe('a widget on its first screen', () => {
  for (const lang of ['en', 'en-US', 'es', 'es-ES']) {
    for (const widget of ['regrowth-timeline', 'therapy-comparison']) {
      it(`has its numbers and days beforehand: ${widget}, ${lang}`, async () => {
        expect((await firstScreen(lang, widget)).made).to.deep.equal([]);
      });
    }
  }

  it('says what the browser would have written', async () => {
    for (const lang of ['en', 'es']) {
      for (const widget of ['regrowth-timeline', 'therapy-comparison', 'support-finder']) {
        const beforehand = await firstScreen(lang, widget);
        const here = await firstScreen(`${lang}-u-nu-latn`, widget);
        expect(here.made, widget).to.include('NumberFormat');
        expect(beforehand.text, `${widget}, ${lang}`).to.equal(here.text);
      }
    }
  });

  it('has the digits that the browser takes, where the language has its own', async () => {
    const {text} = await firstScreen('ar', 'therapy-comparison');
    const isOwn = new Intl.NumberFormat('ar').format(1) !== '1';
    expect(text).to.match(isOwn ? /[٠-٩]/ : /\d/);
    expect(text).to.not.match(isOwn ? /\d/ : /[٠-٩]/);
  });

  it('has the units and digits of a place that writes otherwise', async () => {
    const british = await firstScreen('en-GB');
    expect(british.text).to.contain('1 centimetre');
    expect(british.made).to.include('NumberFormat');
    expect((await firstScreen('ar-EG')).text).to.contain('١');
  });
});
