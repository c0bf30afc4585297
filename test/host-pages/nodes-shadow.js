// An app of web components: a shadow root in a shadow root, and a widget in the inner one.
const outer = document.getElementById('outer').attachShadow({mode: 'open'});
const inner = document.createElement('div');
outer.append(inner);
const widget = document.getElementById('element').cloneNode(true);
widget.className = 'inner';
widget.removeAttribute('id');
inner.attachShadow({mode: 'open'}).append(widget);
// Before the loader looks: then no other of its kind stands on the page.
if (location.search.includes('alone')) document.getElementById('element').remove();
