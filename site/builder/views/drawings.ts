import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

const drawings: Record<string, SVGTemplateResult> = {
  'regrowth-timeline': svg`
    <path d="M8 54h80" />
    <path d="M16 53l3-26M28 53c-3-4 3-7 0-11s3-7 0-11M40 53c4 0 4-5 0-5s-4-5 0-5 4-5 0-5" />
    <path d="M64 53l1-6M72 53l1-11M81 53l3-20" />
    <path class="strong" d="M34 64h20M60 64h26" />
    <path class="faint" d="M8 64h80" />`,
  'therapy-comparison': svg`
    <rect x="8" y="12" width="36" height="52" rx="4" />
    <rect x="52" y="12" width="36" height="52" rx="4" />
    <path d="M15 24h18M59 24h22M15 34h22M59 34h14" />
    <path class="faint" d="M15 42h14M59 42h18" />
    <circle class="full" cx="18" cy="54" r="3" />
    <circle class="full" cx="27" cy="54" r="3" />
    <circle cx="36" cy="54" r="3" />
    <circle class="full" cx="62" cy="54" r="3" />
    <circle cx="71" cy="54" r="3" />
    <circle cx="80" cy="54" r="3" />`,
  'support-finder': svg`
    <rect x="8" y="12" width="80" height="14" rx="7" />
    <circle cx="18" cy="18.5" r="3" />
    <path d="M20.5 21l2.5 2.5" />
    <path d="M8 38h52M8 60h52" />
    <path class="faint" d="M8 46h36M8 68h40" />
    <path class="strong" d="M78 34c-5 0-8 3.5-8 8 0 6 8 14 8 14s8-8 8-14c0-4.500-3-8-8-8z" />
    <circle class="full" cx="78" cy="42" r="2" />`,
};

/** A line drawing of a widget, in the colour of the text around it. */
export const drawing = (widget: string): TemplateResult =>
  html`<svg class="drawing" viewBox="0 0 96 76" aria-hidden="true" focusable="false">
    ${drawings[widget]}
  </svg>`;
