/**
 * Addresses of everything that the page has asked for since the last look. The file of the test itself is none of
 * them: its address ends with a random name, which could hold any letters that a test looks for.
 */
export const requests = (): string[] => {
  const names = performance.getEntriesByType('resource').map(({name}) => name);
  performance.clearResourceTimings();
  return names.filter((name) => !new URL(name).searchParams.has('wtr-session-id'));
};
