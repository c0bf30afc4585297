// Stands on a page like the scanners that look for what a page sends and stores. It notes every way out that is used.
window.sent = [];
const note = (how, address) => window.sent.push(`${how} ${address}`);
const watch = (owner, name) => {
  const own = owner[name];
  owner[name] = function (...given) {
    note(name, given.map(String).join(' '));
    return own.apply(this, given);
  };
};
watch(window, 'fetch');
watch(window, 'open');
watch(Navigator.prototype, 'sendBeacon');
watch(XMLHttpRequest.prototype, 'open');
watch(XMLHttpRequest.prototype, 'send');
watch(Storage.prototype, 'setItem');
watch(IDBFactory.prototype, 'open');
watch(History.prototype, 'pushState');
watch(History.prototype, 'replaceState');
watch(HTMLFormElement.prototype, 'submit');
if (window.CacheStorage) watch(CacheStorage.prototype, 'open');
for (const name of [
  'WebSocket',
  'EventSource',
  'Image',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
]) {
  const Own = window[name];
  if (!Own) continue;
  window[name] = function (...given) {
    note(name, given.join(' '));
    return new Own(...given);
  };
}
const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(document, 'cookie', {
  get: cookie.get,
  set(text) {
    note('cookie', text);
    cookie.set.call(document, text);
  },
});
addEventListener('submit', (event) => note('submit', event.target.action), true);
addEventListener('hashchange', () => note('hash', location.hash));
