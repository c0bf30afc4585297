// Stands beside MooTools 1.5, whose npm package has the part for the language but not the one for pages. It is no
// copy: it changes what that part changes in elements, as its documentation and its source say, since that is what
// can break others:
//  - `Element` is its own function with the browser's prototype, to which methods are added: `get`, `set`, `erase`,
//    `clone`, `empty`, `dispose`, `destroy`, `match`, `scrollTo`…;
//  - elements, the document and the window say their kind in `$family`;
//  - `Event` is its own function, and `document.head` and `document.html` are set.
(() => {
  const page = window;
  const own = page.Element;
  page.Element = function (name, properties) {
    return document.createElement(name).set(properties ?? {});
  };
  page.Element.prototype = own.prototype;
  page.Element.Constructors = {};
  const properties = {text: 'textContent', html: 'innerHTML', class: 'className'};
  const nameOf = (name) => properties[name] ?? name;
  page.Element.implement({
    $family: () => 'element',
    set(name, value) {
      if (typeof name === 'string') this[nameOf(name)] = value;
      else for (const key of Object.keys(name)) this[nameOf(key)] = name[key];
      return this;
    },
    get(name) {
      return this[nameOf(name)];
    },
    erase(name) {
      this.removeAttribute(name);
      return this;
    },
    getElement(selector) {
      return this.querySelector(selector);
    },
    inject(place) {
      place.appendChild(this);
      return this;
    },
    grab(element) {
      this.appendChild(element);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy() {
      this.empty().dispose();
      return null;
    },
    empty() {
      this.replaceChildren();
      return this;
    },
    clone(contents = true) {
      return this.cloneNode(contents);
    },
    match(selector) {
      return this.matches(selector);
    },
    scrollTo(x, y) {
      this.scrollLeft = x;
      this.scrollTop = y;
      return this;
    },
    addEvent(name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
    fireEvent(name) {
      this.dispatchEvent(new CustomEvent(name));
      return this;
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
  });
  const event = page.Event;
  page.DOMEvent = function (given) {
    return given;
  };
  page.Event = page.DOMEvent;
  page.Event.prototype = event.prototype;
  page.$family = () => 'window';
  document.$family = () => 'document';
  document.html = document.documentElement;
  document.id = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  page.$ ??= document.id;
  page.$$ = (selector) => Array.from(document.querySelectorAll(selector));
})();
