import {expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

/** A page with this in its head, and a widget below. */
const pageWith = (head: string, body = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A classic script</title>
    <script src="spy.js"></script>
    ${head}
  </head>
  <body>
    <anagen-regrowth-timeline><p id="fallback">Call 555 0100.</p></anagen-regrowth-timeline>
    <anagen-therapy-comparison><p>Call 555 0100.</p></anagen-therapy-comparison>
    <anagen-support-finder><p>Call 555 0100.</p></anagen-support-finder>
    ${body}
  </body>
</html>`;

const open = (
  head: string,
  body?: string,
  more: Record<string, string> = {},
): Promise<HostPage> => {
  const files = Object.entries(more).map(
    ([path, text]) => [path, {body: text, type: 'js'}] as const,
  );
  return HostPage.open('classic', {
    files: {
      'classic.html': {body: pageWith(head, body), type: 'html'},
      ...Object.fromEntries(files),
    },
  });
};

/** Waits until each kind of widget is there, reading the page from its start to its end. */
const allReady = async (page: HostPage): Promise<void> => {
  for (const widget of ['regrowth-timeline', 'therapy-comparison', 'support-finder']) {
    page.find(`anagen-${widget}`).scrollIntoView();
    await page.state('ready', `anagen-${widget}`);
  }
};

/** What is wrong, for the webmaster. That the finder has only its built-in list is no fault. */
const problems = (page: HostPage): string[] =>
  page.seen.reports.filter(({level}) => level !== 'info').map(({code}) => code);

/** What an optimiser makes of scripts: one file, under a name and in a place of its own. */
const joined = async (): Promise<string> => {
  const page = await HostPage.open('empty');
  const answer = await fetch(`${page.folder}anagen/anagen.classic.js`);
  return `window.before = true;\n${await answer.text()}\nwindow.after = true;`;
};

describe('the classic script', () => {
  const address = 'anagen/anagen.classic.js';
  const ways = {
    'as it is': `<script src="${address}"></script>`,
    'with async': `<script async src="${address}"></script>`,
    'with defer': `<script defer src="${address}"></script>`,
    'under a query': `<script src="${address}?ver=6.5"></script>`,
  };
  for (const [way, script] of Object.entries(ways)) {
    it(`starts the loader, and every widget comes: ${way}`, async () => {
      const page = await open(script);
      await allReady(page);
      expect(page.seen.errors).to.deep.equal([]);
      expect(problems(page)).to.deep.equal([]);
    });
  }

  it('starts it from the end of the page, and when a tag manager puts it there late', async () => {
    const end = await open('', ways['as it is']);
    await allReady(end);
    const page = await open('');
    const script = page.document.createElement('script');
    script.src = address;
    page.document.body.append(script);
    await allReady(page);
  });

  it('starts it out of a file that it was joined into, by the folder that the page names', async () => {
    const bundle = await joined();
    const page = await open(
      '<script src="cache/all.js"></script>',
      '<div data-anagen-base="anagen" data-anagen="regrowth-timeline"><p>Call 555 0100.</p></div>',
      {'cache/all.js': bundle},
    );
    await allReady(page);
    await page.state('ready', 'div > anagen-regrowth-timeline');
    // What stands after it in the same file has run.
    expect((page.window as unknown as {after: boolean}).after).to.equal(true);
    expect(problems(page)).to.deep.equal([]);
  });

  for (const way of ['async', 'defer', 'joined'] as const) {
    it(`takes no code from another host that an author's text names: ${way}`, async () => {
      const host = await HostPage.open('empty', {headers: {'access-control-allow-origin': '*'}});
      const elsewhere = `http://127.0.0.1:${location.port}${host.folder}anagen/`;
      const page = await open(
        way === 'joined'
          ? '<script src="cache/all.js"></script>'
          : `<script ${way} src="${address}"></script>`,
        `<div data-anagen-base="${elsewhere}">Hello</div>`,
        {'cache/all.js': await joined()},
      );
      if (way !== 'joined') await allReady(page);
      await page.quiet();
      const asked = page.window.performance.getEntriesByType('resource').map(({name}) => name);
      expect(asked.filter((name) => name.startsWith('http://127.0.0.1'))).to.deep.equal([]);
    });
  }

  for (const tag of ['script', 'link', 'meta', 'html', 'body']) {
    it(`takes a folder on another host where the page itself names it: <${tag}>`, async () => {
      const host = await HostPage.open('empty', {headers: {'access-control-allow-origin': '*'}});
      const elsewhere = `http://127.0.0.1:${location.port}${host.folder}anagen/`;
      const base = `data-anagen-base="${elsewhere}"`;
      const script = '<script src="cache/all.js"></script>';
      const made = pageWith(`${script}<link><meta name="anagen">`).replace(
        // The spy is a script, too, and not what is meant.
        tag === 'script' ? '<script src="cache' : `<${tag}`,
        (start) => start.replace(`<${tag}`, `<${tag} ${base}`),
      );
      const page = await HostPage.open('classic', {
        files: {
          'classic.html': {body: made, type: 'html'},
          'cache/all.js': {body: await joined(), type: 'js'},
        },
      });
      await page.state('ready');
      const asked = page.window.performance.getEntriesByType('resource').map(({name}) => name);
      expect(asked).to.include(`${elsewhere}anagen.js`);
    });
  }

  it('finds the folder by the style sheet that keeps room, too', async () => {
    const page = await open(
      '<link rel="stylesheet" href="anagen/anagen.css"><script src="cache/all.js"></script>',
      '',
      {'cache/all.js': await joined()},
    );
    await page.state('ready');
  });

  it('says what to write where it can’t find the folder, and leaves the page as it is', async () => {
    const page = await open('<script src="cache/all.js"></script>', '', {
      'cache/all.js': await joined(),
    });
    const messages = () => page.seen.console.map(({text}) => text);
    await waitUntil(() => messages().length, 'it is told');
    expect(messages()[0]).to.contain('data-anagen-base="/anagen/"');
    expect(page.find('#fallback').getClientRects().length).to.be.above(0);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('runs beside the module, once', async () => {
    const page = await open(
      `<script type="module" src="anagen/anagen.js"></script>${ways['with async']}`,
    );
    await page.state('ready');
    await page.quiet();
    expect(problems(page)).to.deep.equal([]);
  });
});
