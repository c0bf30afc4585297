// Other sites send every text through a cleaner, which takes out comments and attributes that it does not know.
// This one does what such cleaners do, for the few things that matter here.
window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => html.replace(/<!--[^]*?-->|<\?[^>]*>|\s[?@.][\w-]+=[^\s>]*/g, ''),
});
