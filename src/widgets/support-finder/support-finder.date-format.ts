import {remembered} from '../../localization/remembered.js';

const made = remembered((key: string) => {
  const [tag, options] = JSON.parse(key) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(tag, options);
});

/** What writes days and times as a language does: made once, since twenty cards ask for the same few. */
export const dateFormat = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  made(JSON.stringify([tag, options]));
