import {html, nothing, type TemplateResult} from 'lit';
import {problemOfBrand, type Choices} from '../choices.js';
import {
  hueOf,
  isGrey,
  LEAST,
  paletteAt,
  pairsOf,
  readHex,
  schemes,
  worst,
} from '../models/colors.js';
import type {Pair, Palette, Scheme} from '../models/colors.js';
import {accentsFor, palettesFor} from '../models/look.js';
import {checkBox, radios, textField} from './fields.js';
import type {Patch} from './widget-form.js';

type Tokens = Record<string, string>;

const figure = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

const looks = ({look}: Choices, patch: Patch): TemplateResult =>
  radios(
    'look',
    'Colors',
    {chosen: look, look: 'rows', legend: 'unseen'},
    [
      {value: 'ours', label: 'As delivered', hint: 'A quiet teal.'},
      {
        value: 'hue',
        label: 'Your hue',
        hint: 'Lightness and strength are ours, so contrast is kept.',
      },
      {
        value: 'exact',
        label: 'Your color for links and buttons',
        hint: 'Contrast is worked out, and mended where it is too low.',
      },
    ],
    (value) => patch({look: value as Choices['look']}),
  );

/** The typed text stays what it is until it is a colour. */
const brandField = (choices: Choices, patch: Patch): TemplateResult => {
  const {typedBrand: value, brand} = choices;
  const problem = problemOfBrand(choices);
  const type = (typedBrand: string) => patch({typedBrand, brand: readHex(typedBrand) ?? brand});
  return html`<div class="brand">
    ${textField({id: 'brand', label: 'Your brand color', value, problem}, type)}
    <div class="field">
      <label for="brand-picker">Pick it</label>
      <input
        type="color"
        id="brand-picker"
        .value=${brand}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      />
    </div>
  </div>`;
};

const swatch = (name: string, color: string, text: string): TemplateResult =>
  html`<li>
    <span class="swatch" .style=${`background: ${color}`}></span>
    <span><b>${name}</b> <code>${color}</code><br />${text}</span>
  </li>`;

const enough = (ratio: number, least: number): string =>
  ratio >= least ? `${figure(ratio)}, enough` : `${figure(ratio)}, too low: ${least}:1 is needed`;

/** The colour as it is and as it has to be, for one scheme. */
const mendedList = (tokens: Tokens, choices: Choices, scheme: Scheme): TemplateResult => {
  const {surface, soft} = paletteAt(tokens, hueOf(choices.brand), scheme);
  const grounds = [surface, soft];
  const mended = accentsFor(tokens, choices)[scheme];
  const own = worst(choices.brand, grounds);
  return html`<h4>${scheme === 'light' ? 'On light pages' : 'On dark pages'}</h4>
    <ul class="swatches">
      ${swatch('Yours', choices.brand, enough(own, LEAST.text))}
      ${
        mended === choices.brand
          ? nothing
          : swatch('Mended', mended, enough(worst(mended, grounds), LEAST.text))
      }
    </ul>`;
};

const exact = (tokens: Tokens, choices: Choices, patch: Patch): TemplateResult => {
  const accents = accentsFor(tokens, choices);
  const fine = schemes.every((scheme) => accents[scheme] === choices.brand);
  return html`${schemes.map((scheme) => mendedList(tokens, choices, scheme))}
  ${
    fine
      ? nothing
      : checkBox(
          {
            id: 'mended',
            label: 'Use the mended colors',
            hint: 'The same hue, darker or lighter until the contrast is enough.',
            checked: choices.mended,
          },
          (mended) => patch({mended}),
        )
  }
  ${
    fine || choices.mended
      ? nothing
      : html`<p class="problem">Some readers won’t be able to read links and buttons in this color.</p>`
  }`;
};

const row = ({what, on, color, ground, ratio, least}: Pair): TemplateResult =>
  html`<tr>
    <th scope="row">
      <span class="pair">
        <span class="sample" aria-hidden="true" .style=${`color: ${color}; background: ${ground}`}
          >${what === 'Lines' ? '—' : 'Aa'}</span
        >
        <span>${what} <span class="on">on ${on}</span></span>
      </span>
    </th>
    <td class="figure">${figure(ratio)}</td>
    <td>${ratio >= least ? 'enough' : `below ${least}:1`}</td>
  </tr>`;

/** What comes of it: measured in the preview where that has answered, and worked out until then. */
const contrastTable = (palette: Palette, scheme: Scheme, measured: boolean): TemplateResult =>
  html`<table class="contrast">
    <caption>
      Contrast on ${scheme} pages, ${measured ? 'measured in the preview' : 'worked out'}
    </caption>
    <thead class="quiet">
      <tr>
        <th scope="col">What</th>
        <th scope="col">Contrast</th>
        <th scope="col">Enough?</th>
      </tr>
    </thead>
    <tbody>
      ${pairsOf(palette).map(row)}
    </tbody>
  </table>`;

export const colorsForm = (
  tokens: Tokens,
  choices: Choices,
  measured: Record<Scheme, Palette> | undefined,
  patch: Patch,
): TemplateResult => {
  const palettes = measured ?? palettesFor(tokens, choices);
  const {look, brand} = choices;
  return html`<section aria-labelledby="colors-title">
    <h3 id="colors-title">Colors</h3>
    ${looks(choices, patch)} ${look === 'ours' ? nothing : brandField(choices, patch)}
    ${
      look !== 'ours' && isGrey(brand)
        ? html`<p class="note">This is nearly a gray, so it has hardly any hue of its own.</p>`
        : nothing
    }
    ${look === 'exact' ? exact(tokens, choices, patch) : nothing}
    <details class="more">
      <summary>The contrast of it all, in figures</summary>
      ${schemes.map((scheme) => contrastTable(palettes[scheme], scheme, Boolean(measured)))}
    </details>
  </section>`;
};
