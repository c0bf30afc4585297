// How tags were put on pages before there was another way.
const name = new URLSearchParams(location.search).get('widget');
document.write(`<anagen-${name} id="element"><p>Call us.</p></anagen-${name}>`);
document.write(`<div data-anagen="${name}" id="placeholder"><p>Write to us.</p></div>`);
document.write('<script type="module" src="anagen/anagen.js"><' + '/script>');
