// Some browsers and policies forbid a page to store anything: to look at a store is an error then.
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException(`${name} is denied`, 'SecurityError');
    },
  });
}
Object.defineProperty(document, 'cookie', {
  get() {
    throw new DOMException('cookies are denied', 'SecurityError');
  },
  set() {
    throw new DOMException('cookies are denied', 'SecurityError');
  },
});
