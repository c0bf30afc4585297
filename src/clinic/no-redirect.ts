/** Ends the address of a file that has to be where it says: redirects are not followed. */
export const noRedirect = '#no-redirect';
