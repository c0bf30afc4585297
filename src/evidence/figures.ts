/** A published figure. `in` says how a reader's language writes it; a length is in centimetres. */
export interface Figure {
  value: number | readonly [number, number];
  in: 'number' | 'percent' | 'length' | 'minute' | 'day' | 'week' | 'month' | 'year';
}

/** Figures as the reader's language writes them, for sentences to quote. */
export type Written<F> = Readonly<Record<keyof F, string>>;
