// The page's own script, in the way of MooTools.
document.id('own').addEvent('click', function () {
  document.id('said').set('text', ['Thank', 'you'].clean().join(' '));
});
