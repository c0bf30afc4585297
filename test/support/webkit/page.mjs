// A WebDriver session in the shape of puppeteer's Page, as far as the test runner's own commands
// (setViewport, sendKeys, sendMouse, resetMouse) use it.

// Puppeteer's key names and WebDriver's code points (https://www.w3.org/TR/webdriver2/#keyboard-actions).
const KEYS = {
  Cancel: '\uE001',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = {left: 0, middle: 1, right: 2};

function keyValue(name) {
  const value = KEYS[name] ?? name;
  if ([...value].length !== 1) throw new Error(`The key "${name}" has no WebDriver code here`);
  return value;
}

class Keyboard {
  constructor(session) {
    this.session = session;
  }

  perform(actions) {
    return this.session.perform([{type: 'key', id: 'keyboard', actions}]);
  }

  down(name) {
    return this.perform([{type: 'keyDown', value: keyValue(name)}]);
  }

  up(name) {
    return this.perform([{type: 'keyUp', value: keyValue(name)}]);
  }

  async press(name) {
    await this.down(name);
    await this.up(name);
  }

  async type(text) {
    for (const letter of text) await this.press(letter);
  }
}

class Mouse {
  constructor(session) {
    this.session = session;
  }

  perform(actions) {
    const parameters = {pointerType: 'mouse'};
    return this.session.perform([{type: 'pointer', id: 'mouse', parameters, actions}]);
  }

  move(x, y) {
    return this.perform([{type: 'pointerMove', origin: 'viewport', duration: 0, x, y}]);
  }

  down({button = 'left'} = {}) {
    return this.perform([{type: 'pointerDown', button: BUTTONS[button]}]);
  }

  up({button = 'left'} = {}) {
    return this.perform([{type: 'pointerUp', button: BUTTONS[button]}]);
  }

  async click(x, y, options) {
    await this.move(x, y);
    await this.down(options);
    await this.up(options);
  }

  reset() {
    return this.session.releaseActions();
  }
}

export class WebKitPage {
  constructor(session) {
    this.session = session;
    this.keyboard = new Keyboard(session);
    this.mouse = new Mouse(session);
  }

  setViewport({width, height}) {
    return this.session.evaluate(
      `const frame = document.querySelector('iframe');
      frame.style.width = arguments[0] + 'px';
      frame.style.height = arguments[1] + 'px';`,
      width,
      height,
    );
  }

  /** Opens a page in the frame, in the frame's own time: a test page reports by itself. */
  open(url) {
    return this.session.evaluate(
      `const frame = document.querySelector('iframe');
      frame.src = arguments[0];
      frame.focus();`,
      url,
    );
  }

  url() {
    return this.session.evaluate(
      `return document.querySelector('iframe').contentWindow.location.href;`,
    );
  }
}
