// Lets a test send a command of the Chrome DevTools Protocol to its own page: media features,
// heap, blocked requests. Chromium only.

export function cdpPlugin() {
  // What a session sets lasts as long as the session, so each page keeps its own.
  const clients = new WeakMap();

  return {
    name: 'cdp-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp') return undefined;
      const page = session.browser.getPage(session.id);
      if (session.browser.name !== 'Chromium') {
        throw new Error(`${session.browser.name} has no DevTools protocol`);
      }
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      const result = await clients.get(page).send(payload.method, payload.params);
      return result ?? {};
    },
  };
}
