import {expect, waitUntil} from '@open-wc/testing';
import type {HostPage} from '../support/host-page.js';
import {
  codeOf,
  expectWidget,
  fill,
  handedOut,
  openBuilder,
  paste,
  pick,
  previewOf,
  shownIn,
  throughEditor,
} from './builder-page.js';

const closed = "default-src 'none'; script-src 'none'; base-uri 'none'";
const typed = `${closed}; require-trusted-types-for 'script'; trusted-types cms`;

describe('what the builder hands out', () => {
  it('runs as an element, behind a policy that let nothing in', async () => {
    const page = await openBuilder();
    await pick(page, 'widget-therapy-comparison');
    await pick(page, 'lang-ar');
    await fill(page, 'setting-heading-level', '4');
    await pick(page, 'options-wigs');
    await fill(page, 'policy-text', `Content-Security-Policy: ${typed}`);
    const handed = handedOut(page);
    expect(handed.policy)
      .to.include('trusted-types cms anagen')
      .and.not.include("script-src 'none'");
    await paste(page, handed);
    await expectWidget(page, 'therapy-comparison', 'ar');
    const root = page.find('anagen-therapy-comparison').shadowRoot!;
    expect(root.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('4');
  });

  for (const [lang, lengths] of [
    ['en-GB', '2.5 centi'],
    ['en', '1 inch'],
  ]) {
    it(`measures as is usual where “${lang}” is spoken, and so does the preview`, async () => {
      const says = (widget: Element) => widget.shadowRoot!.textContent;
      const page = await openBuilder();
      await fill(page, 'page-lang', lang);
      const tag = 'anagen-regrowth-timeline';
      await shownIn(page, `${tag}[lang=${lang}]`);
      expect(says(previewOf(page)!.querySelector(tag)!)).to.include(lengths);
      await paste(page, handedOut(page), lang);
      await expectWidget(page, 'regrowth-timeline', 'en');
      expect(says(page.find(tag))).to.include(lengths);
    });
  }

  it('stays where the language of the page is malformed, which is said at its field', async () => {
    const page = await openBuilder();
    await fill(page, 'page-lang', 'en_GB');
    const field = page.find('#page-lang');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.include('page-lang-problem');
    expect(page.find('#page-lang-problem').innerText).to.include('Found “en_GB”.');
    expect(codeOf(page, 'snippet')).to.include('<anagen-regrowth-timeline>');
  });

  it('brings the clinic file and the directory through the policy, too', async () => {
    const page = await openBuilder();
    await page.put('clinic.json', {body: '{"name": "Wrenmoor", "country": "GB"}'});
    await page.put('help.json', {body: await (await fetch('/site/support.json')).text()});
    await pick(page, 'widget-support-finder');
    await fill(page, 'clinic', `${page.folder}clinic.json`);
    await fill(page, 'setting-src', `${page.folder}help.json`);
    await fill(page, 'policy-text', typed);
    await paste(page, handedOut(page));
    await expectWidget(page, 'support-finder', 'en');
    const asked = await page.requests();
    expect(asked).to.include('clinic.json').and.include('help.json');
  });

  for (const policy of [
    "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'nonce-r4nd0m'",
    "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'",
    "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'self'",
  ]) {
    it(`runs where a nonce decides, parts that are loaded later and all: ${policy}`, async () => {
      const page = await openBuilder();
      await pick(page, 'widget-support-finder');
      await fill(page, 'policy-text', policy);
      const {head, snippet, policy: changed} = handedOut(page);
      expect(changed, 'what is to be changed in the policy').to.equal('');
      const nonced = head.replaceAll('YOUR-SERVERS-NONCE', 'r4nd0m');
      await paste(page, {head: nonced, snippet, policy});
      await expectWidget(page, 'support-finder', 'en');
    });
  }

  const editors: [system: string, filter: string][] = [
    ['wordpress-author', 'wordpress-author'],
    ['typo3', 'typo3'],
    ['drupal-basic', 'drupal-basic-html'],
    ['aem-html', 'aem-antisamy'],
  ];
  for (const [system, filter] of editors) {
    it(`comes through the editor of ${system} and runs, in every form that is offered there`, async () => {
      const page = await openBuilder();
      await fill(page, 'system', system);
      const forms = page.all('[name=form]').map(({id}) => id);
      expect(forms).to.not.be.empty;
      for (const form of forms) {
        const builder = await openBuilder();
        await pick(builder, 'widget-support-finder');
        await pick(builder, 'lang-es');
        await fill(builder, 'setting-country', 'GB');
        await pick(builder, 'setting-allow-location');
        await fill(builder, 'system', system);
        await pick(builder, form);
        await fill(builder, 'policy-text', typed);
        const handed = handedOut(builder);
        const snippet = await throughEditor(filter, handed.snippet);
        await paste(builder, {...handed, snippet});
        await expectWidget(builder, 'support-finder', 'es');
        const widget = builder.find('anagen-support-finder');
        expect(widget.getAttribute('country'), form).to.equal('GB');
        expect(widget.hasAttribute('allow-location'), form).to.be.true;
      }
    });
  }

  it('runs in a frame where the page may run no script', async () => {
    const page = await openBuilder();
    await fill(page, 'system', 'html');
    await pick(page, 'head-no');
    await pick(page, 'form-frame');
    await fill(page, 'policy-text', closed);
    const handed = handedOut(page);
    expect(handed.head).to.equal('');
    expect(handed.policy).to.equal(`${closed}; frame-src 'self'`);
    // The page's own spy is the one script that has to run.
    await paste(page, {
      ...handed,
      policy: handed.policy.replace("script-src 'none'", "script-src 'self'"),
    });
    const ready = () =>
      page
        .find<HTMLIFrameElement>('main iframe')
        .contentDocument?.querySelector('[data-anagen-state=ready]');
    await waitUntil(ready, 'the widget is there', {timeout: 8000});
    expect(page.seen.violations).to.deep.equal([]);
  });

  it('is a link that opens the widget where there is no script at all', async () => {
    const page = await openBuilder();
    await fill(page, 'system', 'unknown');
    await pick(page, 'head-no');
    await paste(page, handedOut(page));
    const link = page.find<HTMLAnchorElement>('main a');
    expect(link.textContent).to.equal('When hair falls out and grows back');
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve));
    link.click();
    await loaded;
    await page.state('ready');
  });

  it('has the colours of the clinic, mended', async () => {
    const page = await openBuilder();
    await pick(page, 'look-exact');
    await fill(page, 'brand', '#ff8800');
    expect(page.find('.choices').innerText).to.match(/#ff8800\s+2\.\d:1, too low/);
    const style = codeOf(page, 'style');
    expect(style)
      .to.match(/--anagen-hue: \d+;/)
      .and.not.include('#ff8800,');
    await pick(page, 'mended');
    expect(codeOf(page, 'style')).to.include('light-dark(#ff8800, #ff8800)');
  });
});

describe('words of the clinic', () => {
  const advice = (page: HostPage, id: string) => page.find(`#${id}-advice`).innerText;

  it('that lack a phone number, or are none, get advice and no refusal', async () => {
    const page = await openBuilder();
    expect(advice(page, 'fallback')).to.include('There is no phone number in it yet.');
    expect(page.find('#fallback').getAttribute('aria-describedby')).to.include('fallback-advice');
    await fill(page, 'fallback', '');
    expect(advice(page, 'fallback')).to.include('People would see nothing');
    expect(page.all('.faults')).to.be.empty;
    await fill(page, 'fallback', 'Call 555 0142.');
    expect(page.all('#fallback-advice')).to.be.empty;
    expect(codeOf(page, 'snippet')).to.include('<p>Call 555 0142.</p>');
  });

  it('are missed where a link has none', async () => {
    const page = await openBuilder();
    await pick(page, 'form-link');
    expect(page.all('#link-text-advice')).to.be.empty;
    await fill(page, 'link-text', ' ');
    expect(advice(page, 'link-text')).to.include('people would see no link');
  });
});

describe('what the builder can’t hand out', () => {
  /** The field says what is wrong with it, and so does a list before the steps. */
  const expectFault = (page: HostPage, id: string, text: string) => {
    const field = page.find(`#${id}`);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(getComputedStyle(field).borderTopWidth).to.equal('2px');
    expect(field.getAttribute('aria-describedby')).to.include(`${id}-problem`);
    expect(page.find(`#${id}-problem`).innerText).to.include(text);
    const fault = page.find<HTMLAnchorElement>('.faults a');
    expect(fault.textContent).to.include(text);
    expect(fault.getAttribute('href')).to.equal(`#${id}`);
  };

  const expectBefore = (page: HostPage) => {
    expect(page.find('.faults [role=status]').innerText).to.include(
      'does not have your last changes yet',
    );
    for (const label of page.all('.block-head span')) {
      expect(label.textContent).to.include(', without your last changes');
    }
  };

  it('is said at the field to mend, and the snippet from before stays', async () => {
    const page = await openBuilder();
    await fill(page, 'setting-heading-level', '4');
    const before = handedOut(page);
    await fill(page, 'base', 'anagen');
    expectFault(page, 'base', 'Found “anagen”. Expected a path like /anagen/');
    expectBefore(page);
    expect(handedOut(page)).to.deep.equal(before);
    await fill(page, 'base', '/files/');
    expect(page.all('.faults')).to.be.empty;
    expect(page.find('#result').innerText).to.not.include('last changes');
    expect(handedOut(page).head).to.include('src="/files/anagen.js"');
  });

  it('is a snippet with a file at no address', async () => {
    const page = await openBuilder();
    await fill(page, 'clinic', 'clinic.json');
    expectFault(page, 'clinic', 'Found “clinic.json”. Expected a path like /clinic.json');
    expectBefore(page);
    expect(handedOut(page).head).to.not.include('clinic.json');
  });

  for (const text of ['yellow', 'rgb(200,30,30)', '#ggg']) {
    it(`is one in a brand color that can’t be read: ${text}`, async () => {
      const page = await openBuilder();
      await pick(page, 'look-exact');
      const picker = page.find('#brand-picker');
      const {top} = picker.getBoundingClientRect();
      await fill(page, 'brand', text);
      expectFault(page, 'brand', `Found “${text}”. Expected a color like #004f5e.`);
      expectBefore(page);
      expect(picker.getBoundingClientRect().top, 'the picker stays').to.be.closeTo(top, 1);
      await fill(page, 'brand', '#ffcc00');
      expect(page.all('.faults')).to.be.empty;
      await fill(page, 'brand', text);
      await pick(page, 'look-ours');
      expect(page.all('.faults'), 'with our own colors').to.be.empty;
    });
  }

  it('is one for a system that takes no folder, until the folder lies elsewhere', async () => {
    const page = await openBuilder();
    await fill(page, 'system', 'sharepoint');
    expectFault(page, 'base', 'No folder can be copied onto this system.');
    expect(page.find('.faults [role=status]').innerText).to.include('there is no snippet');
    expect(page.all('.steps pre')).to.deep.equal([]);
    await fill(page, 'base', 'https://files.example/anagen/');
    expect(page.find('#base').hasAttribute('aria-invalid')).to.be.false;
    expect(codeOf(page, 'snippet')).to.include('<iframe');
  });

  it('is a snippet with a setting that the widget would refuse', async () => {
    const page = await openBuilder();
    await pick(page, 'widget-support-finder');
    await fill(page, 'setting-country', 'UK');
    expectFault(page, 'setting-country', 'Found “UK”.');
    expect(page.find('.faults a').innerText).to.include('Country: ');
    await fill(page, 'setting-country', 'GB');
    expect(codeOf(page, 'snippet')).to.include('country="GB"');
  });

  it('is one with too many names, each of which is marked', async () => {
    const page = await openBuilder();
    await pick(page, 'widget-therapy-comparison');
    const ticks = page.all('#setting-compare input').slice(0, 4);
    for (const {id} of ticks) await pick(page, id);
    const problem = page.find('#setting-compare-problem');
    expect(problem.textContent).to.include('At most three');
    const marked = page.all('[aria-invalid=true]');
    expect(marked.map(({id}) => id)).to.deep.equal(ticks.map(({id}) => id));
    for (const tick of marked) {
      expect(tick.getAttribute('aria-describedby')).to.equal(problem.id);
    }
  });

  it('is a date of treatment, which is about one person’s health', async () => {
    const page = await openBuilder();
    expect(page.all('[id*=treatment]')).to.be.empty;
    expect(page.find('.choices').innerText).to.include('Dates of treatment are not offered here.');
  });
});
