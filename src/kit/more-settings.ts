/** Forms of settings that only some widgets have. */
import type {Setting} from './settings.js';

/** A whole number within bounds. */
export const wholeNumber = (attribute: string, min: number, max: number): Setting<number> => ({
  attribute,
  form: 'whole',
  allowed: [String(min), String(max)],
  read: (text) => {
    const value = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? value : undefined;
  },
});

/** A country by its two letters (ISO 3166-1 alpha-2). Where help is sought, UK must not pass for one without any. */
export const countryCode = (attribute: string): Setting<string> => ({
  attribute,
  form: 'country',
  read: (text) => /^(?!UK|AA|Q[M-Z]|X[A-JL-Z]|ZZ)[A-Z]{2}$/.exec(text.trim().toUpperCase())?.[0],
});

/** An address of a file or a server, as the page resolves it. */
export const address = (attribute: string): Setting<string> => ({
  attribute,
  form: 'address',
  read: (text) => {
    try {
      const {href, protocol} = new URL(text.trim(), document.baseURI);
      return text.trim() && /^https?:$/.test(protocol) ? href : undefined;
    } catch {
      return undefined;
    }
  },
});

/** There, or not there. */
export const flag = (attribute: string): Setting<boolean> => ({
  attribute,
  form: 'flag',
  read: (text) => ['', 'true', attribute].includes(text.trim()) || undefined,
});
