// The page's own script: it must run to its end, and go on working, whatever stands beside it.
document.getElementById('own').addEventListener('click', () => {
  document.getElementById('said').textContent = 'Thank you';
});
