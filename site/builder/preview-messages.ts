import type {Palette, Scheme} from './models/colors.js';

/** What the builder tells its preview, and the preview answers. Both are of one origin, and both check it. */
export interface Show {
  type: 'show';
  widget: string;
  lang: string;
  dir: string;
  settings: [name: string, value: string][];
  tokens: [name: string, value: string][];
  clinic: string;
  scheme: Scheme;
}

export interface Shown {
  type: 'shown';
  /** The colours that the widget really has, in both schemes. */
  palettes: Record<Scheme, Palette>;
}

export interface Reported {
  type: 'reported';
  level: string;
  message: string;
  hint: string;
}

export type Answer = {type: 'open'} | Shown | Reported;
