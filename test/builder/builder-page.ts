import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {HostPage} from '../support/host-page.js';

/** The policy under which `npm start` serves the builder. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; require-trusted-types-for 'script'";

const headOf = (policy: string) =>
  `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="/test/host-pages/spy.js" nonce="r4nd0m"></script>`;

const go = async (page: HostPage, path: string): Promise<void> => {
  const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve));
  page.frame.src = page.folder + path;
  await loaded;
};

/** The built builder behind the strictest policy, in the folder of a clinic’s server. */
export const openBuilder = async (
  options: {width?: number; height?: number; policy?: string; missing?: string[]} = {},
): Promise<HostPage> => {
  const page = await HostPage.open('empty', options);
  const index = await (await fetch(`${page.folder}anagen/builder/index.html`)).text();
  const body = index.replace('<head>', `<head>${headOf(options.policy ?? STRICT)}`);
  await page.put('anagen/builder/strict.html', {body, type: 'html'});
  await go(page, 'anagen/builder/strict.html');
  await waitUntil(() => page.all('#code-snippet').length, 'the snippet is there', {timeout: 8000});
  return page;
};

/** Waits until the builder has drawn what was chosen. */
const drawn = async (page: HostPage): Promise<void> => {
  const builder = page.find<HTMLElement & {updateComplete: Promise<boolean>}>('snippet-builder');
  while (!(await builder.updateComplete));
};

export const pick = async (page: HostPage, id: string): Promise<void> => {
  page.find(`#${id}`).click();
  await drawn(page);
};

export const fill = async (page: HostPage, id: string, value: string): Promise<void> => {
  const field = page.find<HTMLInputElement>(`#${id}`);
  field.value = value;
  field.dispatchEvent(
    new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}),
  );
  await drawn(page);
};

export const previewOf = (page: HostPage): Document | null =>
  page.find<HTMLIFrameElement>('preview-pane iframe').contentDocument;

/** The widget in the preview loads when it is near the screen, like any other. */
export const shownIn = (page: HostPage, selector: string) => {
  page.find('preview-pane').scrollIntoView();
  return waitUntil(
    () => previewOf(page)?.querySelector(`${selector}[data-anagen-state=ready]`),
    selector,
    {timeout: 8000},
  );
};

export const codeOf = (page: HostPage, id: string): string =>
  page.find(`#code-${id} code`).textContent;

/** What the builder hands out. */
export interface Handed {
  head: string;
  snippet: string;
  policy: string;
}

export const handedOut = (page: HostPage): Handed => ({
  head: page.all('#code-head').length ? codeOf(page, 'head') : '',
  snippet: codeOf(page, 'snippet'),
  policy: page.all('#code-policy-0').length ? codeOf(page, 'policy-0') : '',
});

/** What is left of a snippet where a system’s editor saves it. */
export const throughEditor = async (system: string, html: string): Promise<string> => {
  const {html: left} = await executeServerCommand<{html: string}, object>('editor-filter', {
    system,
    html,
  });
  return left;
};

/** Pastes it all into a page behind that policy, and opens it. */
export const paste = async (
  page: HostPage,
  {head, snippet, policy}: Handed,
  lang = 'en',
): Promise<void> => {
  const body = `<!doctype html><html lang="${lang}"><head>${headOf(policy)}<title>A page</title>${head}</head><body><main>${snippet}</main></body></html>`;
  await page.put('made.html', {body, type: 'html'});
  await go(page, 'made.html');
};

/** The widget runs, in that language, and the policy has let everything in. */
export const expectWidget = async (page: HostPage, widget: string, lang: string): Promise<void> => {
  const tag = `anagen-${widget}`;
  await waitUntil(() => page.all(tag).length, `${tag} is there`, {timeout: 8000});
  const element = await page.state('ready', tag);
  expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal(lang);
  await page.quiet();
  expect(page.seen.violations).to.deep.equal([]);
  expect(page.seen.errors).to.deep.equal([]);
};
