/** Line drawings of what an option is for: scalp hair, lashes and brows, cover, feelings. For the eye alone. */
import {html, type TemplateResult} from 'lit';
import type {Purpose} from '../../evidence/therapies.js';

// Straight, wavy and coiled strands; an eye with lashes; a scarf; two people who talk.
const drawings: Record<Purpose, string> = {
  scalp:
    'M3 33q17-9 34 0M9 30l-2-18M16 28q4-4 0-8t0-8M25 28c5-1 5-6 0-6s-5-5 0-6 5-5 0-6M32 30l2-18',
  lashes: 'M4 24q16-16 32 0-16 12-32 0M20 19v10M9 17L6 12M15 14l-2-6M25 14l2-6M31 17l3-5',
  cover:
    'M20 5C10 5 7 13 7 20c0 7-2 11-4 15h34c-2-4-4-8-4-15C33 13 30 5 20 5zM20 11c-6 0-8 5-8 10s3 10 8 10 8-5 8-10-2-10-8-10z',
  feelings: 'M5 8h20v13H13l-5 5v-5H5zM29 15h6v13h-3v5l-5-5h-9v-3',
};

/** The drawing of the first thing that an option is for. */
export const drawing = (purpose: Purpose): TemplateResult =>
  html`<svg class="for" aria-hidden="true" viewBox="0 0 40 40"><path d=${drawings[purpose]} /></svg>`;
