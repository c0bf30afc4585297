/** Stands where the server writes its own. */
export const NONCE = 'YOUR-SERVERS-NONCE';

/** The tags that need the nonce that the server makes for each answer. */
export interface Nonced {
  script: boolean;
  style: boolean;
}
