/**
 * Starts the loader from a classic script: for tag managers that know no modules, and for tools that join, move or
 * rename scripts. All that it has to find is the folder.
 */
const named = () => document.querySelector('[data-anagen-base]')?.getAttribute('data-anagen-base');

/** The folder that an address of one of our own files is in. */
const folderOf = (address: string | undefined, file: RegExp): string | undefined =>
  address && file.test(address) ? new URL('.', address).href : undefined;

const script = document.currentScript as HTMLScriptElement | null;

const folder = (): string | undefined => {
  const base = named();
  if (base && URL.canParse(base, document.baseURI)) {
    return new URL(base.replace(/\/?$/, '/'), document.baseURI).href;
  }
  const style = document.querySelector<HTMLLinkElement>('link[href*="/anagen.css"]');
  return (
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
        'Write data-anagen-base="/anagen/", with the address of your folder, on any element of the page.',
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
