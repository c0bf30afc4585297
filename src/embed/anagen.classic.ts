/**
 * Starts the loader from a classic script: for tag managers that know no modules, and for tools that join, move or
 * rename scripts. All that it has to find is the folder.
 */

/**
 * The folder that the page names. Code comes out of it, and editors let authors write attributes: so another host counts
 * only on elements that no editor's filter lets through.
 */
const named = (): string | undefined => {
  for (const element of document.querySelectorAll('[data-anagen-base]')) {
    const base = element.getAttribute('data-anagen-base')!.replace(/\/?$/, '/');
    const {href, origin} = URL.canParse(base, document.baseURI)
      ? new URL(base, document.baseURI)
      : {};
    if (href && (origin === location.origin || element.matches('script, link, meta, html, body')))
      return href;
  }
  return undefined;
};

/** The folder that an address of one of our own files is in. */
const folderOf = (address: string | undefined, file: RegExp): string | undefined =>
  address && file.test(address) ? new URL('.', address).href : undefined;

const script = document.currentScript as HTMLScriptElement | null;

const folder = (): string | undefined => {
  const style = document.querySelector<HTMLLinkElement>('link[href*="/anagen.css"]');
  return (
    named() ??
    folderOf(script?.src, /\/anagen\.classic\.js(?:[?#]|$)/) ??
    folderOf(style?.href, /\/anagen\.css(?:[?#]|$)/)
  );
};

// eslint-disable-next-line no-console -- nothing of ours is there yet that could report
const fail = (message: string): void => console.error(`[anagen] ${message} (docs/embedding.md)`);

const start = (): void => {
  const found = folder();
  if (!found) {
    fail(
      'The folder of Anagen was not found: this script came under another name. ' +
        'Write data-anagen-base="/anagen/", with the address of your folder, on any element of the page; on <body>, if the folder is on another host.',
    );
    return;
  }
  import(`${found}anagen.js`).catch((reason: unknown) =>
    fail(`${found}anagen.js did not load (${String(reason)}). Check that the folder is there.`),
  );
};

// What names the folder may stand further down than a script that was moved to the top.
if (folder() || document.readyState !== 'loading') start();
else document.addEventListener('DOMContentLoaded', start, {once: true});
