// The page's own script, in the way of Prototype.js.
$('own').observe('click', function () {
  $('said').update(['Thank', 'you'].collect((word) => word.strip()).join(' '));
});
