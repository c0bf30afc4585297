import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';
import {openBuilder, previewOf, shownIn} from './builder-page.js';

/** The same server under its other name: to a browser, somebody else’s. */
const elsewhere = `http://127.0.0.1:${location.port}`;

const forged = {type: 'reported', level: 'error', message: 'Forged.', hint: 'Send money.'};
const show = {
  type: 'show',
  widget: 'support-finder',
  lang: 'en',
  dir: 'ltr',
  settings: [],
  tokens: [],
  clinic: '',
  scheme: 'light',
};

/** A page that says this, again and again, to the window that it names. */
const teller = (to: string, message: object, body = ''): string =>
  `<!doctype html><title>Tells</title>${body}<script>
    setInterval(() => ${to}.postMessage(${JSON.stringify(message)}, '*'), 20);
  </script>`;

describe('the builder and its preview', () => {
  it('the builder hears nobody but its preview', async () => {
    const page = await openBuilder();
    await shownIn(page, 'anagen-regrowth-timeline');
    page.window.postMessage(forged, '*');
    await aTimeout(200);
    expect(page.find('preview-pane').textContent).to.not.contain('Forged');
  });

  it('the builder hears no other server, whose page may stand in the frame by then', async () => {
    const page = await openBuilder({policy: ''});
    await shownIn(page, 'anagen-regrowth-timeline');
    await page.put('teller.html', {body: teller('parent', forged), type: 'html'});
    let heard = 0;
    page.window.addEventListener('message', ({origin}) => (heard += Number(origin === elsewhere)));
    page.find<HTMLIFrameElement>('preview-pane iframe').src =
      `${elsewhere}${page.folder}teller.html`;
    await waitUntil(() => heard > 2, 'it was told', {timeout: 8000});
    await aTimeout(100);
    expect(page.find('preview-pane').textContent).to.not.contain('Forged');
  });

  it('the preview hears nobody but the builder', async () => {
    const page = await openBuilder();
    await shownIn(page, 'anagen-regrowth-timeline');
    page.find<HTMLIFrameElement>('preview-pane iframe').contentWindow!.postMessage(show, '*');
    await aTimeout(200);
    expect(previewOf(page)!.querySelector('anagen-support-finder')).to.equal(null);
  });

  it('the preview hears no page of another server that puts it into a frame', async () => {
    const page = await HostPage.open('empty');
    const address = `${location.origin}${page.folder}anagen/builder/preview.html`;
    const body = teller('frames[0]', show, `<iframe src="${address}"></iframe>`);
    await page.put('teller.html', {body, type: 'html'});
    page.frame.src = `${elsewhere}${page.folder}teller.html`;
    const preview = (): Window | undefined => page.frame.contentWindow![0];
    const isOpen = () => {
      try {
        return (
          preview()?.document.readyState === 'complete' && preview()?.location.href === address
        );
      } catch {
        // It is not that page yet.
        return false;
      }
    };
    await waitUntil(isOpen, 'it is open', {timeout: 8000});
    let heard = 0;
    preview()!.addEventListener('message', () => (heard += 1));
    await waitUntil(() => heard > 2, 'it was told', {timeout: 8000});
    await aTimeout(100);
    expect(preview()!.document.querySelector('main')!.children.length).to.equal(0);
  });
});
