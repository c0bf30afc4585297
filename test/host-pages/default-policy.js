// Some sites let every text become HTML while they move to Trusted Types.
window.trustedTypes?.createPolicy('default', {
  createHTML: (html) => html,
  createScript: (script) => script,
  createScriptURL: (url) => url,
});
