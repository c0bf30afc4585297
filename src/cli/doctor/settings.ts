import {address, countryCode, flag, wholeNumber} from '../../kit/more-settings.js';
import {isoDate, listOf, oneOf, type Setting} from '../../kit/settings.js';

const headingLevel = oneOf('heading-level', '1', '2', '3', '4', '5', '6');

/**
 * The settings of each widget, read by the readers of the widgets themselves. The widgets can't be asked: they need a
 * browser. A check holds both together.
 */
export const settingsOf: Readonly<Record<string, readonly Setting<unknown>[]>> = {
  'regrowth-timeline': [
    isoDate('first-treatment'),
    isoDate('last-treatment'),
    oneOf('units', 'cm', 'in'),
    headingLevel,
  ],
  'support-finder': [
    address('src'),
    address('places'),
    countryCode('country'),
    listOf('kinds'),
    wholeNumber('limit', 1, 100),
    headingLevel,
    flag('allow-location'),
  ],
  'therapy-comparison': [
    listOf('options'),
    oneOf('region', 'us', 'eu', 'uk'),
    listOf('compare'),
    headingLevel,
  ],
};

export const widgetNames = Object.keys(settingsOf);

/** What is about somebody's health: it never belongs into an address, nor into a page that others open. */
export {aboutHealth} from '../../embed/address.js';
