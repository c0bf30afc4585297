import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

interface Given {
  widget?: string;
  /** Where the page in the frame comes from; the host of the page around it by default. */
  origin?: string;
  title?: string;
  sandbox?: string;
}

/** A page with the loader, and a frame of a static page on it. */
const openFrame = async (
  page: HostPage,
  {widget = 'regrowth-timeline', origin = '', title = 'Hair', sandbox}: Given = {},
): Promise<HTMLIFrameElement> => {
  const frame = page.document.createElement('iframe');
  if (title) frame.title = title;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '100%';
  frame.height = '300';
  frame.src = `${origin}${page.folder}anagen/pages/en/${widget}.html`;
  page.find('main').append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame;
};

const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;

const grown = (frame: HTMLIFrameElement): Promise<void> =>
  waitUntil(() => heightOf(frame) > 1000, 'the frame is as high as its page', {timeout: 8000});

/** The same server under its other name: to a browser, somebody else’s. */
const elsewhere = `http://127.0.0.1:${location.port}`;

describe('a frame of a static page, on a page with the loader', () => {
  for (const widget of ['regrowth-timeline', 'therapy-comparison', 'support-finder']) {
    it(`is as high as what is in it: ${widget}`, async () => {
      const page = await HostPage.open('empty');
      const frame = await openFrame(page, {widget});
      await grown(frame);
      const isReady = () => frame.contentDocument!.querySelector('[data-anagen-state=ready]');
      await waitUntil(isReady, 'it is ready', {timeout: 8000});
      const {documentElement: inside} = frame.contentDocument!;
      const fits = () => Math.abs(inside.scrollHeight - frame.clientHeight) <= 1;
      await waitUntil(fits, 'it fits', {timeout: 8000});
    });
  }

  it('is as high as what is in it, and follows what the reader opens', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page);
    await grown(frame);
    const inside = frame.contentDocument!;
    await waitUntil(() => inside.querySelector('[data-anagen-state=ready]'), 'it is ready');
    const root = inside.querySelector('anagen-regrowth-timeline')!.shadowRoot!;
    const before = heightOf(frame);
    root.querySelectorAll('details').forEach((details) => (details.open = true));
    await waitUntil(() => heightOf(frame) > before + 200, 'it has grown', {timeout: 8000});
    const fits = () => inside.documentElement.scrollHeight <= Math.ceil(heightOf(frame));
    await waitUntil(fits, 'all of it is seen', {timeout: 8000});
  });

  it('is as high as what is in it where something that loads late sets its address', async () => {
    const page = await HostPage.open('empty');
    const frame = page.document.createElement('iframe');
    Object.assign(frame, {title: 'Hair', src: 'about:blank', height: '300'});
    page.find('main').append(frame);
    await page.quiet();
    frame.src = `${page.folder}anagen/pages/en/regrowth-timeline.html`;
    await grown(frame);
  });

  it('does not grow for ever', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page);
    await grown(frame);
    await page.quiet();
    const before = heightOf(frame);
    await aTimeout(500);
    expect(heightOf(frame)).to.equal(before);
  });

  it('is sized across origins, where the site names the folder', async () => {
    const page = await HostPage.open('empty');
    page.document.body.setAttribute('data-anagen-bases', `${elsewhere}${page.folder}anagen`);
    await grown(await openFrame(page, {origin: elsewhere}));
  });

  it('is left as it is where nobody named its folder', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page, {origin: elsewhere});
    await page.quiet();
    await aTimeout(300);
    expect(heightOf(frame)).to.be.below(320);
  });

  it('takes no size from a page that the frame was not given', async () => {
    const page = await HostPage.open('empty');
    page.document.body.setAttribute('data-anagen-bases', `${elsewhere}${page.folder}anagen`);
    const frame = await openFrame(page, {origin: elsewhere});
    await grown(frame);
    const before = heightOf(frame);
    const message = {type: 'iframe-resized', height: 77, width: 300};
    page.window.postMessage(message, '*');
    await aTimeout(300);
    expect(heightOf(frame)).to.equal(before);
  });

  it('takes no size from a page of another server that the reader went to in it', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page);
    await grown(frame);
    await page.quiet();
    const before = heightOf(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    // It answers as our pages do, and is several times as high.
    frame.contentWindow!.location.href = `${elsewhere}${page.folder}anagen/pages/en/support-finder.html`;
    await loaded;
    await aTimeout(1500);
    expect(heightOf(frame)).to.equal(before);
  });

  for (const origin of ['', elsewhere]) {
    it(`follows its page into another language, ${origin ? 'across origins' : 'on one server'}`, async () => {
      const page = await HostPage.open('empty');
      page.document.body.setAttribute('data-anagen-bases', `${elsewhere}${page.folder}anagen`);
      const frame = await openFrame(page, {origin});
      await grown(frame);
      const loaded = new Promise((resolve) =>
        frame.addEventListener('load', resolve, {once: true}),
      );
      frame.contentWindow!.location.href = frame.src.replace('/en/', '/es/');
      await loaded;
      // What is in it becomes longer, in this language, too.
      await aTimeout(500);
      const before = heightOf(frame);
      frame.width = '340';
      await waitUntil(() => heightOf(frame) > before + 200, 'it has grown', {timeout: 8000});
    });
  }

  it('is sized in a sandbox too, if its server lets pages without an origin have its scripts', async () => {
    const page = await HostPage.open('empty', {headers: {'access-control-allow-origin': '*'}});
    await grown(await openFrame(page, {sandbox: 'allow-scripts'}));
  });

  it('keeps its height in a sandbox without scripts', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page, {sandbox: ''});
    await aTimeout(300);
    expect(heightOf(frame)).to.be.below(320);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('is asked for nothing again and again, whether it answers or not', async () => {
    const page = await HostPage.open('empty');
    const {window} = page;
    const start = window.setTimeout.bind(window);
    let [counted, set] = [false, 0];
    window.setTimeout = ((...args: Parameters<typeof start>) => {
      if (counted) set += 1;
      return start(...args);
    }) as typeof start;
    const frames = [await openFrame(page), await openFrame(page, {sandbox: 'allow-scripts'})];
    await grown(frames[0]);
    await page.quiet();
    counted = true;
    await aTimeout(600);
    frames.forEach((frame) => frame.remove());
    await aTimeout(600);
    expect(set).to.equal(0);
  });

  it('is sized again where it was taken out and put back', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page);
    await grown(frame);
    frame.remove();
    frame.style.height = '';
    page.find('main').append(frame);
    await grown(frame);
  });

  it('is sized where the loader comes after it', async () => {
    const page = await HostPage.open('empty', {late: {'seldom-': 2500}});
    await grown(await openFrame(page));
  });

  it('is reported if it has no title', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page, {title: ''});
    const {element, hint} = await page.reported('frame-untitled');
    expect(element).to.equal(frame);
    expect(hint).to.contain('title=');
  });

  it('is reported where it names no widget, in words that are true of a frame', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page, {widget: 'regrowth-timelin'});
    const {element, message, hint} = await page.reported('widget-unknown');
    expect(element).to.equal(frame);
    expect(message).to.contain('the frame shows what the server says');
    expect(message).not.to.contain('own text');
    expect(hint).to.contain('regrowth-timeline');
  });

  it('calls a number without a new window, which sandboxes forbid', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page, {widget: 'support-finder'});
    const inside = frame.contentDocument!;
    const linksTo = (start: string) =>
      [
        ...(inside.querySelector('anagen-support-finder')?.shadowRoot?.querySelectorAll('a') ?? []),
      ].filter(({href}) => href.startsWith(start));
    await waitUntil(() => linksTo('tel:').length, 'numbers', {timeout: 8000});
    const targets = ['tel:', 'https:'].map((start) => {
      const [link] = linksTo(start);
      link.addEventListener('click', (event) => event.preventDefault(), {once: true});
      link.click();
      return link.getAttribute('target');
    });
    expect(targets).to.deep.equal(['_self', null]);
  });

  it('opens sources beside the page, and languages in the frame', async () => {
    const page = await HostPage.open('empty');
    const frame = await openFrame(page);
    const inside = frame.contentDocument!;
    expect(inside.querySelector('base')?.target).to.equal('_blank');
    const targets = [...inside.querySelectorAll<HTMLAnchorElement>('nav a')].map(
      ({target}) => target,
    );
    expect(new Set(targets)).to.deep.equal(new Set(['_self']));
  });
});
