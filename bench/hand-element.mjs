// What one would write without a library: an element that loads its words and draws itself once.
import {markup, style} from './markup.mjs';

class HandTimeline extends HTMLElement {
  async connectedCallback() {
    const lang = this.closest('[lang]').lang;
    const {facts} = await import(`./facts.${lang}.mjs`);
    this.attachShadow({mode: 'open'}).innerHTML = `<style>${style}</style>${markup(facts)}`;
    this.dispatchEvent(new Event('anagen-ready', {bubbles: true}));
  }
}
customElements.define('hand-timeline', HandTimeline);
