// What one would write without a library: an element that loads its words and draws itself once.

class HandWidget extends HTMLElement {
  async connectedCallback() {
    const {lang} = this.closest('[lang]');
    const name = this.getAttribute('widget');
    const [{facts}, {markup, style}] = await Promise.all([
      import(`./facts.${name}.${lang}.mjs`),
      import(`./markup.${name}.mjs`),
    ]);
    this.attachShadow({mode: 'open'}).innerHTML = `<style>${style}</style>${markup(facts)}`;
    this.dispatchEvent(new Event('anagen-ready', {bubbles: true}));
  }
}
customElements.define('hand-widget', HandWidget);
