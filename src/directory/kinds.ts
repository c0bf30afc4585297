/** The kinds of help, in the order in which they are offered. `other` is what says none of them. */
export const kinds = ['talk', 'group', 'info', 'wig', 'money', 'class', 'travel', 'other'] as const;

export type Kind = (typeof kinds)[number];

/** Help for people who feel unsafe. It never stands among the others: it has a place of its own. */
export const crisis = 'crisis';

/** The taxonomy that our codes are from: `{"code": "wig", "name": "Wig", "taxonomy": "anagen-help"}`. */
export const taxonomy = 'anagen-help';
