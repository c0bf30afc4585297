/** Line drawings of the kinds of help. For the eye alone. */
import type {Kind} from '../../directory/kinds.js';

// All; two who talk; a ring of people; a question; a scarf; coins; a brush; a road; a hand that is held out.
const drawings: Record<Kind | '', string> = {
  '': 'M6 6h11v11H6zM23 6h11v11H23zM6 23h11v11H6zM23 23h11v11H23z',
  talk: 'M5 8h20v13H13l-5 5v-5H5zM29 15h6v13h-3v5l-5-5h-9v-3',
  group:
    'M20 15a4.5 4.5 0 1 0-.01 0zM9 20a3.5 3.5 0 1 0-.01 0zM31 20a3.5 3.5 0 1 0-.01 0zM12 33c0-9 3-14 8-14s8 5 8 14M3 33c0-6 2-10 6-10M37 33c0-6-2-10-6-10',
  info: 'M20 4a16 16 0 1 0 .01 0zM15 16c0-7 10-7 10-1 0 4-5 4-5 8M20 28v1',
  wig: 'M20 5C10 5 7 13 7 20c0 7-2 11-4 15h34c-2-4-4-8-4-15C33 13 30 5 20 5zM20 11c-6 0-8 5-8 10s3 10 8 10 8-5 8-10-2-10-8-10z',
  money:
    'M6 12v6c0 3 6 5 14 5s14-2 14-5v-6M6 20v7c0 3 6 5 14 5s14-2 14-5v-7M20 7c8 0 14 2 14 5s-6 5-14 5-14-2-14-5 6-5 14-5z',
  class: 'M25 5l9 9-13 13-9-9zM12 18c-5 1-7 5-7 16 10-1 15-3 16-7M21 9l9 9',
  travel: 'M8 35L15 5M32 35L25 5M20 7v5M20 17v6M20 28v7M4 35h32',
  other:
    'M4 26c5-5 9-5 14-1h7c4 0 4 5 0 5h-9M25 26l9-6c3-2 5 1 3 4L25 35H11l-3-2H4M20 6c3-4 9-1 7 4-1 3-4 5-7 7-3-2-6-4-7-7-2-5 4-8 7-4z',
};

/** The path of a kind's drawing, in a box of 40 by 40; without a kind, of all. */
export const drawingOf = (kind: string): string => drawings[kind as Kind] ?? drawings.other;
