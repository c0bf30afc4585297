class OtherTimeline extends HTMLElement {
  static version = '99.0.0';
}
customElements.define('anagen-regrowth-timeline', OtherTimeline);
