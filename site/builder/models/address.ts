/** Addresses that the webmaster types: of the folder, and of a clinic's own files. */

export interface Base {
  /** Ends with a slash. */
  href: string;
  /** Where it lies, as a content security policy says it. */
  source: string;
  /** On another host than the page. */
  elsewhere: boolean;
}

export type BaseRead = {base: Base; problem?: undefined} | {base?: undefined; problem: string};

const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Reads the address of the folder. What can't be used is named, and no snippet is written with it. */
export const readBase = (text: string): BaseRead => {
  const found = text.trim();
  const withSlash = found.endsWith('/') ? found : `${found}/`;
  if (/[\s"'<>?#\\;,]/.test(found)) {
    return {problem: `“${found}” has a character in it that the address of a folder can’t have.`};
  }
  if (/^\/(?!\/)/.test(found)) return {base: {href: withSlash, source: "'self'", elsewhere: false}};
  const url = parse(withSlash);
  if (url?.protocol === 'https:') {
    return {base: {href: url.href, source: url.href, elsewhere: true}};
  }
  if (url?.protocol === 'http:') {
    return {problem: `“${found}” is not encrypted. Expected an address with https://.`};
  }
  return {
    problem: `Found “${found}”. Expected a path like /anagen/, or an address like https://files.example/anagen/.`,
  };
};

/** Where a clinic's own file lies, as a content security policy says it. */
export const sourceOf = (address: string): string => parse(address.trim())?.origin ?? "'self'";
