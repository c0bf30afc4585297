// Stands in for Prototype.js 1.7, which is not on npm. It is no copy: it changes what that library changes in the
// language and in elements, as its documentation and its source say, since that is what can break others:
//  - `Array.from` is `$A`, which knows neither iterables nor a function to map with;
//  - arrays get the methods of Enumerable, which stand in for the browser's own `entries`, `find`, `filter`…, and
//    all of them show up in `for…in`;
//  - `Function.prototype.bind` is its own, and more beside it;
//  - `Element` is its own function with the browser's prototype, to which methods are added, some of them
//    in the place of the browser's (`remove`, `scrollTo`);
//  - texts, numbers, events and the document get methods.
(() => {
  const page = window;
  const extend = (target, source) => Object.assign(target, source);
  extend(Object, {
    extend,
    inspect: String,
    isUndefined: (value) => value === undefined,
    isFunction: (value) => typeof value === 'function',
    isString: (value) => typeof value === 'string',
  });

  const $A = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.from = page.$A = $A;

  // Written as they are there: with `this` in place of the array, in functions that anybody can see.
  const reverse = Array.prototype.reverse;
  function collect(iterator = (value) => value, context) {
    const results = [];
    for (let i = 0; i < this.length; i++) results.push(iterator.call(context, this[i], i, this));
    return results;
  }
  function findAll(iterator, context) {
    const results = [];
    for (let i = 0; i < this.length; i++)
      if (iterator.call(context, this[i], i, this)) results.push(this[i]);
    return results;
  }
  function detect(iterator, context) {
    return findAll.call(this, iterator, context)[0];
  }
  function toArray() {
    return Array.prototype.slice.call(this, 0);
  }
  function include(object) {
    return this.indexOf(object) !== -1;
  }
  extend(Array.prototype, {
    _reverse: reverse,
    each: Array.prototype.forEach,
    collect,
    map: collect,
    findAll,
    filter: findAll,
    select: findAll,
    detect,
    find: detect,
    entries: toArray,
    toArray,
    clone: toArray,
    include,
    member: include,
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    compact() {
      return this.findAll((value) => value != null);
    },
    pluck(name) {
      return this.collect((value) => value[name]);
    },
    size() {
      return this.length;
    },
  });

  extend(Function.prototype, {
    bind(context, ...given) {
      if (arguments.length < 2 && context === undefined) return this;
      const method = this;
      const none = function () {};
      const bound = function (...args) {
        return method.apply(this instanceof none ? this : context || page, [...given, ...args]);
      };
      none.prototype = method.prototype;
      bound.prototype = new none();
      return bound;
    },
    curry(...given) {
      const method = this;
      return function (...args) {
        return method.apply(this, [...given, ...args]);
      };
    },
    methodize() {
      const method = this;
      return function (...args) {
        return method.apply(null, [this, ...args]);
      };
    },
  });

  extend(String.prototype, {
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    empty() {
      return this === '';
    },
    times(count) {
      return this.repeat(count);
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
  });
  for (const name of ['abs', 'round', 'ceil', 'floor']) {
    Number.prototype[name] = function () {
      return Math[name](this);
    };
  }

  const methods = {
    visible: (element) => element.style.display !== 'none',
    hide: (element) => void (element.style.display = 'none'),
    show: (element) => void (element.style.display = ''),
    remove: (element) => element.parentNode.removeChild(element),
    update: (element, content) => ((element.textContent = content), element),
    select: (element, selector) => $A(element.querySelectorAll(selector)),
    up: (element) => element.parentNode,
    identify: (element) => (element.id ||= 'anonymous_element_1'),
    scrollTo: (element) => void page.scrollTo(0, element.offsetTop),
    observe: (element, name, handler) => (element.addEventListener(name, handler), element),
    fire: (element, name) => element.dispatchEvent(new Event(name, {bubbles: true})),
  };
  const own = page.Element;
  page.Element = extend(function (name) {
    return document.createElement(name);
  }, methods);
  page.Element.prototype = own.prototype;
  for (const [name, method] of Object.entries(methods)) {
    own.prototype[name] = method.methodize();
  }
  extend(Event.prototype, {
    element() {
      return this.target;
    },
    stop() {
      this.preventDefault();
      this.stopPropagation();
    },
  });
  document.observe = document.addEventListener;
  document.getElementsByClassName = (name) => $A(document.querySelectorAll(`.${name}`));
  page.Hash = function Hash() {};
  page.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  page.$$ = (selector) => $A(document.querySelectorAll(selector));
})();
