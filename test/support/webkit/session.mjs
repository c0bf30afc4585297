// The few WebDriver commands that the tests need (https://www.w3.org/TR/webdriver2/).

async function call(method, address, body) {
  const answer = await fetch(address, {
    method,
    headers: {'content-type': 'application/json'},
    body: body && JSON.stringify(body),
  });
  const {value} = await answer.json();
  if (!answer.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
  return value;
}

/** Opens a browser window and returns the commands for it. */
export async function openWebKitSession(driverAddress, miniBrowser) {
  const {sessionId, capabilities} = await call('POST', `${driverAddress}/session`, {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
      },
    },
  });
  const address = `${driverAddress}/session/${sessionId}`;
  const post = (path, body) => call('POST', `${address}/${path}`, body);
  return {
    version: capabilities.browserVersion,
    goto: (url) => post('url', {url}),
    setWindowRect: (rect) => post('window/rect', rect),
    perform: (actions) => post('actions', {actions}),
    releaseActions: () => call('DELETE', `${address}/actions`),
    evaluate: (script, ...args) => post('execute/sync', {script, args}),
    close: () => call('DELETE', address),
  };
}
