/**
 * What a telephone dials for a number as people write it. An extension is for the ear; a zero in brackets is for
 * those who dial without the country’s code.
 */
export const dialled = (phone: string): string =>
  phone
    .replace(/[a-z].*$/i, '')
    .replace(/^(\+.*)\(0\)/, '$1')
    .replace(/[^+\d]/g, '');
