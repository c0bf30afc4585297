/** What the address of a static page may say: settings of its widget, under the names of the attributes. */

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
const files = ['src', 'places'];
/** Addresses are kept in histories and logs: what says something about a person's health is not read from them. */
export const aboutHealth = ['first-treatment', 'last-treatment'];

/** Why a setting in an address was not taken. */
export interface Refused {
  name: string;
  found: string;
  code: 'address-personal' | 'address-elsewhere';
}

export interface Addressed {
  /** Attributes and their values. */
  settings: [name: string, value: string][];
  /** Where the clinic file is. */
  clinic?: string;
  refused: Refused[];
}

/**
 * Reads the settings in an address. Addresses of files count from the page that they are on.
 *
 * @param mayLoad whether a file may be loaded from there; a page whose address anybody can write takes its own
 *   server's alone, so that no link puts another's words under a clinic's name
 */
export const readAddress = (page: URL, mayLoad: (file: URL) => boolean): Addressed => {
  const addressed: Addressed = {settings: [], refused: []};
  for (const [name, value] of page.searchParams) {
    if (plain.includes(name)) addressed.settings.push([name, value]);
    if (aboutHealth.includes(name)) {
      addressed.refused.push({name, found: name, code: 'address-personal'});
    }
    if (!files.includes(name) && name !== 'clinic') continue;
    const file = URL.canParse(value, page) ? new URL(value, page) : undefined;
    if (!file || !mayLoad(file)) {
      addressed.refused.push({name, found: value, code: 'address-elsewhere'});
    } else if (name === 'clinic') addressed.clinic = file.href;
    else addressed.settings.push([name, file.href]);
  }
  return addressed;
};
