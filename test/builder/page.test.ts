import {expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';
import {emulateMedia, engine, sendKeys} from '../support/commands.js';
import {fill, openBuilder, pick, previewOf, shownIn} from './builder-page.js';

interface Axe {
  run(options: object): Promise<{violations: {id: string; nodes: {target: unknown}[]}[]}>;
}

/** What axe finds; the widget in the preview has tests of its own. */
const violations = async (page: HostPage): Promise<string[]> => {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  const {axe} = page.window as unknown as {axe: Axe};
  const found = await axe.run({iframes: false, resultTypes: ['violations']});
  return found.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => String(target)).join()}`,
  );
};

/** The page of the builder as it stands, under a policy. */
const openUnder = async (policy: string): Promise<HostPage> => {
  const page = await HostPage.open('empty');
  const index = await (await fetch(`${page.folder}anagen/builder/index.html`)).text();
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const body = index.replace('<head>', `<head>${meta}`);
  await page.put('anagen/builder/blocked.html', {body, type: 'html'});
  const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve));
  page.frame.src = `${page.folder}anagen/builder/blocked.html`;
  await loaded;
  return page;
};

/** All there is to see at once: own colours, all opened, a pasted policy with a slip. */
const withAll = async (options = {}): Promise<HostPage> => {
  const page = await openBuilder(options);
  await pick(page, 'lang-es');
  await pick(page, 'look-exact');
  await fill(page, 'policy-text', "default-src 'none'; scirpt-src x");
  for (const part of page.document.querySelectorAll('details')) part.open = true;
  return page;
};

describe('the page of the builder', () => {
  it('has no violation that axe knows', async () => {
    // Axe itself could not come in under the strictest policy.
    expect(await violations(await withAll({policy: ''}))).to.deep.equal([]);
  });

  it('has none while something has to be mended', async () => {
    const page = await withAll({policy: ''});
    await pick(page, 'widget-therapy-comparison');
    for (const {id} of page.all('#setting-compare input').slice(0, 4)) await pick(page, id);
    await fill(page, 'system', 'sharepoint');
    await fill(page, 'page-lang', 'en_GB');
    await fill(page, 'clinic', 'clinic.json');
    expect(page.all('.faults li')).to.have.length(3);
    expect(await violations(page)).to.deep.equal([]);
  });

  if (engine === 'chromium') {
    it('has none in dark colours', async () => {
      await emulateMedia({colorScheme: 'dark'});
      expect(await violations(await withAll({policy: ''}))).to.deep.equal([]);
    });
  }

  for (const width of [320, 800, 1280]) {
    it(`is not wider than a screen of ${width} px`, async () => {
      const page = await withAll({width});
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      for (const table of page.all('.contrast')) {
        const {clientWidth} = table.parentElement!;
        expect(table.scrollWidth, 'table of contrasts').to.be.at.most(clientWidth);
      }
    });
  }

  for (const [policy, verdict] of [
    ["default-src 'none'", 'It does not let the widget in yet: see step 4.'],
    ["default-src 'self'", 'It lets the widget in as it is: see step 4.'],
    ['', ''],
  ]) {
    it(`says beside a pasted policy what comes of it: ${policy || 'none'}`, async () => {
      const page = await openBuilder();
      await fill(page, 'policy-text', policy);
      const said = page.find('#policy-problems');
      expect(said.textContent.trim()).to.equal(verdict);
      expect(said.getAttribute('role')).to.equal('status');
      for (const link of page.all('#policy-problems a')) {
        expect(page.find(link.getAttribute('href')!).textContent).to.equal(
          'Let it through your security policy',
        );
      }
    });
  }

  it('breaks no rule of the strictest policy', async () => {
    const page = await withAll();
    await shownIn(page, 'anagen-regrowth-timeline');
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('asks for nothing but what is in the folder', async () => {
    const page = await withAll();
    await shownIn(page, 'anagen-regrowth-timeline');
    const own = `${location.origin}${page.folder}anagen/`;
    const {window} = page;
    const asked = [window, window.frames[0]].flatMap((one) =>
      one.performance.getEntriesByType('resource').map(({name}) => name),
    );
    expect(asked.length).to.be.above(5);
    const others = asked.filter((name) => !name.startsWith(own) && !/^data:|spy\.js$/.test(name));
    expect(others).to.deep.equal([]);
    expect(window.localStorage.length + window.sessionStorage.length).to.equal(0);
    expect(window.document.cookie).to.equal('');
  });

  it('has its headings in order', async () => {
    const page = await withAll();
    const levels = page.all('h1, h2, h3, h4').map(({localName}) => Number(localName[1]));
    expect(levels[0]).to.equal(1);
    for (const [at, level] of levels.slice(1).entries())
      expect(level - levels[at]).to.be.at.most(1);
  });

  it('says what to do where its script is blocked, and leads to a file that is there', async () => {
    const page = await openUnder("script-src 'none'");
    const text = page.find('main').innerText;
    expect(text)
      .to.include('security policy')
      .and.include("frame-src 'self'")
      .and.include('another server');
    const links = page.all('main a') as HTMLAnchorElement[];
    expect(links).to.have.length(1);
    for (const {href} of links) expect((await fetch(href)).ok, href).to.be.true;
  });

  it('says beside a snippet that it is copied, and covers no code with it', async () => {
    const page = await openBuilder({width: 320, height: 256});
    const button = page.find('.block:has(#code-head) button');
    button.scrollIntoView({block: 'center'});
    button.click();
    const said = () => page.all('.status').filter(({textContent}) => textContent.trim());
    await waitUntil(() => said().length, 'what came of it is said');
    expect(said()).to.have.length(1);
    const status = said()[0].getBoundingClientRect();
    expect(status.top, 'in sight').to.be.within(0, 256);
    for (const code of page.all('pre')) {
      const {top, bottom} = code.getBoundingClientRect();
      expect(status.bottom <= top + 0.5 || status.top >= bottom - 0.5, code.id).to.be.true;
    }
  });

  it('shows the heading of the colors once, and says what a level is by default', async () => {
    const page = await openBuilder();
    const legend = page.all('legend').find(({textContent}) => textContent === 'Colors')!;
    expect(legend.getBoundingClientRect().width).to.be.at.most(1);
    const level = page.find<HTMLSelectElement>('#setting-heading-level');
    expect(level.selectedOptions[0].label).to.equal('Default (2)');
  });

  it('has the lines under a row of the contrasts at one height', async () => {
    const page = await withAll();
    for (const row of page.all('.contrast tbody tr')) {
      const bottoms = [...row.children].map((cell) => cell.getBoundingClientRect().bottom);
      expect(Math.max(...bottoms) - Math.min(...bottoms), row.textContent).to.be.below(0.1);
      expect([...row.children].map((cell) => getComputedStyle(cell).display)).to.deep.equal(
        Array(3).fill('table-cell'),
      );
    }
  });

  it('keeps the form that was chosen where it works without lines in the head, too', async () => {
    const page = await openBuilder();
    await pick(page, 'form-frame');
    await pick(page, 'head-no');
    expect(page.find<HTMLInputElement>('#form-frame').checked).to.be.true;
    await pick(page, 'head-yes');
    await pick(page, 'form-element');
    await pick(page, 'head-no');
    expect(page.find<HTMLInputElement>('#form-link').checked).to.be.true;
  });

  if (engine === 'chromium') {
    it('has what is left to do on paper, and nothing to choose', async () => {
      const page = await withAll({policy: ''});
      await emulateMedia({media: 'print'});
      const isShown = (selector: string) => page.find(selector).checkVisibility();
      expect(['.steps pre', '.steps h3', 'h1'].map(isShown)).to.deep.equal([true, true, true]);
      expect(['#system', 'preview-pane', '.steps button'].map(isShown)).to.deep.equal([
        false,
        false,
        false,
      ]);
    });
  }

  it('has targets of 44 px', async () => {
    const page = await withAll({width: 320});
    const targets = page.all(
      'label:has(input), select, button, summary, input[type=text], textarea',
    );
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(43.5);
    }
  });
});

describe('the preview', () => {
  it('shows the widget as chosen', async () => {
    const page = await openBuilder();
    await pick(page, 'widget-therapy-comparison');
    await pick(page, 'lang-es');
    await pick(page, 'look-hue');
    await fill(page, 'brand', '#aa0000');
    await pick(page, 'scheme-dark');
    await shownIn(page, 'anagen-therapy-comparison[lang=es]');
    const root = previewOf(page)!.documentElement;
    expect(root.style.colorScheme).to.equal('dark');
    expect(Number(root.style.getPropertyValue('--anagen-hue'))).to.be.within(24, 34);
  });

  for (const [id, width] of [
    ['phone', 360],
    ['tablet', 768],
    ['desktop', 1200],
  ] as const) {
    it(`is as wide as a ${id} inside, and no wider than its place`, async () => {
      const page = await openBuilder({width: 420});
      await pick(page, `width-${id}`);
      await waitUntil(() => previewOf(page)?.defaultView?.innerWidth === width, 'its width');
      const [stage, device, frame] = ['.stage', '.device', '.device iframe'].map((selector) =>
        page.find(selector).getBoundingClientRect(),
      );
      for (const side of ['left', 'right', 'top', 'bottom'] as const) {
        const sign = side === 'left' || side === 'top' ? 1 : -1;
        expect((device[side] - stage[side]) * sign, side).to.be.at.least(-0.5);
        expect((frame[side] - device[side]) * sign, `border, ${side}`).to.be.closeTo(1, 0.5);
      }
    });
  }

  it('stays in sight on a wide screen while the choices are scrolled', async () => {
    const page = await openBuilder({width: 1280, height: 800});
    const pane = page.find('preview-pane');
    const beside = page.find('.choices').getBoundingClientRect();
    expect(pane.getBoundingClientRect().top).to.be.closeTo(beside.top, 1);
    page.window.scrollTo(0, beside.top + 300);
    expect(pane.getBoundingClientRect().top).to.be.closeTo(24, 1);
  });

  it('gives its place to the reason where a policy forbids frames', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:";
    const page = await openBuilder({policy});
    const said = () => page.find('preview-pane [role=status]').innerText;
    await waitUntil(() => said().includes("frame-src 'self'"), 'the reason', {timeout: 3000});
    expect(page.find('.stage').getBoundingClientRect().height).to.equal(0);
    await pick(page, 'width-desktop');
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('measures contrast in the widget itself', async () => {
    const page = await openBuilder();
    await shownIn(page, 'anagen-regrowth-timeline');
    await waitUntil(() => page.all('caption').every((one) => one.textContent.includes('measured')));
    const cells = page.all('.contrast td:last-child').map(({textContent}) => textContent);
    expect(cells).to.have.length(10);
    expect(cells.every((text) => text === 'enough')).to.be.true;
  });

  it('listens to its own builder alone', async () => {
    const page = await openBuilder();
    await shownIn(page, 'anagen-regrowth-timeline');
    const preview = page.window.frames[0];
    preview.postMessage({type: 'show', widget: 'support-finder'}, location.origin);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(previewOf(page)!.querySelector('anagen-support-finder')).to.be.null;
  });
});

describe('with a keyboard alone', () => {
  const press = (key: string) => sendKeys({press: key});

  it('the preview is skipped with one press, to the heading after it', async () => {
    const page = await openBuilder({width: 1000, height: 800});
    page.window.focus();
    const link = page.find<HTMLAnchorElement>('.skip-preview');
    const isSeen = () => getComputedStyle(link).clipPath === 'none';
    expect(isSeen()).to.be.false;
    page.find('.more summary').focus();
    await press('Tab');
    expect(page.document.activeElement).to.equal(link);
    expect(isSeen()).to.be.true;
    expect(link.getBoundingClientRect().height).to.be.at.least(43.5);
    await press('Enter');
    const next = page.find('#act-site');
    await waitUntil(() => page.document.activeElement === next, 'the heading has the focus');
    const heading = page.all('h2').indexOf(next);
    expect(page.all('h2').indexOf(page.find('#act-widget'))).to.equal(heading - 1);
    await press('Tab');
    expect(page.document.activeElement!.id).to.equal('system');
  });

  it('a snippet is chosen and marked or copied', async () => {
    const page = await openBuilder({width: 1000, height: 800});
    page.window.focus();
    page.find('#widget-regrowth-timeline').focus();
    await press('ArrowDown');
    await waitUntil(() => page.find('#code-snippet').innerText.includes('therapy-comparison'));
    const reached = new Set<Element>();
    for (let presses = 0; presses < 80; presses++) {
      await press('Tab');
      const focused = page.document.activeElement!;
      if (focused.localName !== 'iframe' && focused !== page.document.body) {
        reached.add(focused);
        if (focused.matches('#code-snippet')) break;
      }
    }
    for (const id of ['code-head', 'code-snippet', 'system', 'policy-text', 'base']) {
      expect(
        [...reached].some((element) => element.id === id),
        id,
      ).to.be.true;
    }
    const button = page.find('#code-snippet').parentElement!.querySelector('button')!;
    expect(reached.has(button)).to.be.true;
    button.focus();
    await press('Enter');
    const status = page.find('.block:has(#code-snippet) [role=status]');
    await waitUntil(() => status.innerText.startsWith('The snippet:'), 'what came of it is said');
  });
});
