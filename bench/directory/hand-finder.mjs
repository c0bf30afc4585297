// What one would write without a library for the page: an element that loads a directory, filters and searches it, and
// draws twenty results with the counts of every choice. How it searches comes from `hand-search.<name>.mjs`.
import {each, escape} from '../markup.mjs';
import {entryOf} from './hand-entry.mjs';

const PER_PAGE = 20;
const FILTERS = ['kind', 'country', 'way', 'language', 'free'];
const languages = new Intl.DisplayNames('en', {type: 'language'});
const countries = new Intl.DisplayNames('en', {type: 'region'});

const LABELS = {
  language: (code) => languages.of(code),
  country: (code) => countries.of(code),
};

/** What is left, and how many each choice of each filter would leave, the others being as they are. */
function narrow(entries, chosen) {
  const counts = Object.fromEntries(FILTERS.map((name) => [name, new Map()]));
  const found = [];
  for (const entry of entries) {
    const failing = FILTERS.filter((name) => chosen[name] && !entry[name].includes(chosen[name]));
    if (failing.length > 1) continue;
    if (failing.length === 0) found.push(entry);
    for (const name of failing.length > 0 ? failing : FILTERS) {
      for (const value of entry[name]) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return {found, counts};
}

const option = (name, value, count, chosen) =>
  `<option value="${escape(value)}"${value === chosen ? ' selected' : ''}>${escape(
    LABELS[name]?.(value) ?? value,
  )} (${count})</option>`;

const choices = (name, counts, chosen) =>
  `<option value="">Any</option>${each([...counts].sort(), ([value, count]) =>
    option(name, value, count, chosen),
  )}`;

const phone = ({number}) => `<li><a href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a></li>`;

const place = ({name, addresses = []}) =>
  `<li>${escape(name)} ${escape(addresses.map(({city}) => city).join(', '))}</li>`;

const hours = ({byday = '', opens_at: from, closes_at: to}) => `<li>${byday} ${from}–${to}</li>`;

const card = ({service, kind, language, free, phones, locations}) => `<li part="result">
  <h3>${escape(service.name)}</h3><p>${escape(service.organization.name)}</p>
  <p>${escape(kind.join(', '))}</p><p>${escape(service.description)}</p>
  <p>${escape(service.eligibility_description)}</p><p>${free.length > 0 ? 'Free' : 'Ask what it costs'}</p>
  <p>${escape(language.map(LABELS.language).join(', '))}</p>
  <ul>${each(phones, phone)}</ul><ul>${each(locations.slice(0, 3), place)}</ul>
  <ul>${each(service.schedules ?? [], hours)}</ul>
  <p><a href="${escape(service.url)}" rel="noreferrer">${escape(service.url)}</a></p>
  <p>Last checked ${service.assured_date}</p>
  <button type="button">Keep</button></li>`;

const style = `
li[part=result]{border:1px solid;padding:1em;margin-block:1em;list-style:none}
input,select,button{font:inherit;min-height:44px}`;

class HandFinder extends HTMLElement {
  #entries = [];
  #search;
  #chosen = {};

  async connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = `<style>${style}</style><h2>Find help</h2>
      <label>Search <input type="search" autocomplete="off"></label>
      ${each(FILTERS, (name) => `<label>${name} <select name="${name}"></select></label>`)}
      <p part="count" role="status"></p><ul part="results"></ul>`;
    root.querySelector('input').addEventListener('focus', () => this.#prepare(), {once: true});
    root.querySelector('input').addEventListener('input', () => this.#draw());
    root.addEventListener('change', ({target}) => {
      this.#chosen[target.name] = target.value;
      this.#draw();
    });
    const services = await (await fetch(this.getAttribute('src'))).json();
    this.#entries = services.map(entryOf);
    this.#draw();
    this.dispatchEvent(new Event('anagen-ready', {bubbles: true}));
  }

  /** When the reader goes to the field, as the widget does. */
  async #prepare() {
    const {prepare} = await import(`./hand-search.${this.getAttribute('search')}.mjs`);
    this.#search = prepare(this.#entries);
    this.#draw();
  }

  #draw() {
    const query = this.shadowRoot.querySelector('input').value.trim();
    const candidates = query && this.#search ? this.#search(query) : this.#entries;
    const {found, counts} = narrow(candidates, this.#chosen);
    for (const name of FILTERS) {
      const list = this.shadowRoot.querySelector(`[name=${name}]`);
      list.innerHTML = choices(name, counts[name], this.#chosen[name]);
    }
    this.shadowRoot.querySelector('[part=count]').textContent = `${found.length} found`;
    this.shadowRoot.querySelector('[part=results]').innerHTML = each(
      found.slice(0, PER_PAGE),
      card,
    );
  }
}
customElements.define('hand-finder', HandFinder);
