// A bundle of another version that has defined the widget first.
const asked = new URLSearchParams(location.search).get('widget') ?? 'regrowth-timeline';
class OtherWidget extends HTMLElement {
  static version = '99.0.0';
}
customElements.define(`anagen-${asked}`, OtherWidget);
