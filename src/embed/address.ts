/** What the address of a static page may say: settings of its widget, under the names of the attributes. */
import {nearestName} from '../clinic/nearest-name.js';
import {noRedirect} from '../clinic/no-redirect.js';

// Anybody can write an address, so only what is listed is read: no other attribute can be set by a link.
const plain = [
  'heading-level',
  'units',
  'options',
  'compare',
  'region',
  'country',
  'kinds',
  'limit',
  'allow-location',
];
const files = ['src', 'places', 'clinic'];
/** All that an address may set. */
export const settable = [...plain, ...files];
/** Addresses are kept in histories and logs: what says something about a person's health is not read from them. */
export const aboutHealth = ['first-treatment', 'last-treatment'];

// Addresses carry names of others, too: of campaigns, of tools. Only what is near to a name of ours is a slip.
const isSlip = (name: string): boolean =>
  name.length > 2 && name !== 'anagen-debug' && Boolean(nearestName(name, settable));

/** Why a setting in an address was not taken. */
export interface Refused {
  name: string;
  found: string;
  code: 'address-personal' | 'address-elsewhere' | 'address-unknown';
}

export interface Addressed {
  /** Attributes and their values. */
  settings: [name: string, value: string][];
  /** Where the clinic file is. */
  clinic?: string;
  /** What was taken, as it is written in the address. */
  taken: URLSearchParams;
  refused: Refused[];
}

/**
 * Reads the settings in the address of a static page. Addresses of files count from that page, and only those of its own
 * server are taken, and not what they redirect to: anybody can write an address, and no link must put another's words
 * under a clinic's name.
 */
export const readAddress = (page: URL): Addressed => {
  const addressed: Addressed = {
    settings: [],
    taken: new URLSearchParams(),
    refused: [],
  };
  const refuse = (name: string, found: string, code: Refused['code']): void => {
    addressed.refused.push({name, found, code});
  };
  const takeFile = (name: string, value: string): void => {
    const file = URL.canParse(value, page) ? new URL(value, page) : undefined;
    if (file?.origin !== page.origin) {
      refuse(name, value, 'address-elsewhere');
      return;
    }
    file.hash = noRedirect;
    addressed.taken.append(name, value);
    if (name === 'clinic') addressed.clinic = file.href;
    else addressed.settings.push([name, file.href]);
  };
  for (const [name, value] of page.searchParams) {
    if (plain.includes(name)) {
      addressed.taken.append(name, value);
      addressed.settings.push([name, value]);
    } else if (aboutHealth.includes(name)) refuse(name, name, 'address-personal');
    else if (files.includes(name)) takeFile(name, value);
    else if (isSlip(name)) refuse(name, name, 'address-unknown');
  }
  return addressed;
};
