/**
 * What a telephone dials for a number as people write it. An extension is for the ear; a zero in brackets is for
 * those who dial without the country’s code; of two whole numbers, the first.
 */
export const dialled = (phone: string): string =>
  phone
    .replace(/[a-z].*$/i, '')
    .replace(/^((?:[^\d/]*\d){7,}[^\d/]*)\/.*$/, '$1')
    .replace(/^(\+.*)\(0\)/, '$1')
    .replace(/[^+\d]/g, '');
