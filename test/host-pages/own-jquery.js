// The page's own script, in the way of jQuery 1: a handler for all that may ever come, and all at once.
$(document).on('click', '#own', () => $('#said').text('Thank you'));
