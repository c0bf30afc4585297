/**
 * The pages that a widget has to stand on as if nothing were there, by what makes them hard: the one list of them. Each
 * is a file of `test/host-pages/`, and is tried with each widget. What a page does beyond that is in `test/hostile/`.
 */
export const hostilePages = {
  policies: {
    'policy-strictest': 'the strictest policy of all',
    'policy-nonces': 'a policy with nonces',
    'policy-nonces-dynamic': 'a policy with nonces that trusts what trusted scripts load',
    'policy-hashes': 'a policy with a hash, for an inline script that imports ours',
    'policy-hashes-dynamic': 'a policy with a hash that trusts what trusted scripts load',
    'policy-types-named': 'a list of Trusted Types policies that has ours',
  },
  styles: {
    'style-small-root': 'a small root size',
    'style-reset': 'rules that take everything back',
    'style-bootstrap': 'Bootstrap 3',
    'style-rtl': 'English words on a page that runs from right to left',
    'style-print': 'a page with rules for paper',
  },
  libraries: {
    'library-jquery': 'jQuery 1',
    'library-prototype': 'what Prototype.js makes of the language',
    'library-mootools': 'what MooTools makes of the language',
    'library-frozen': 'frozen prototypes',
  },
  documents: {
    'document-quirks': 'no doctype',
    'document-xhtml': 'XHTML that is sent as HTML',
    'document-base': 'addresses that start elsewhere',
    'document-write': 'tags that are written by document.write',
  },
  stores: {
    'storage-denied': 'a browser that lets nothing be stored',
  },
} as const;

export type Theme = keyof typeof hostilePages;
