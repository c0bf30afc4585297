import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {engine, emulateMedia, a11ySnapshot, sendKeys, sendMouse, resetMouse, setViewport, usedHeap} from './support/commands.js';

@customElement('toolchain-probe')
class Probe extends LitElement {
  @property() accessor = '';
  @property() name = 'x';
  override render() {
    return html`<button>Hello ${this.name}</button><input aria-label="a" /><span style="display:block;height:2000px"></span>`;
  }
}

describe('toolchain', () => {
  it('renders lit from TypeScript', async () => {
    const el = await fixture<Probe>(html`<toolchain-probe name="you"></toolchain-probe>`);
    expect(el.shadowRoot!.querySelector('button')!.textContent).to.equal('Hello you');
    await expect(el).to.be.accessible();
  });
  for (const width of [320, 1280]) {
    it('sets the viewport ' + width, async () => {
      await setViewport({width, height: 640});
      await new Promise((r) => setTimeout(r, 50));
      expect(innerWidth).to.equal(width);
      expect(matchMedia(`(width: ${width}px)`).matches).to.equal(true);
    });
  }
  it('keys', async () => {
    const el = await fixture<Probe>(html`<toolchain-probe></toolchain-probe>`);
    expect(document.hasFocus()).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(el.shadowRoot!.activeElement?.localName).to.equal('button');
    expect(el.shadowRoot!.activeElement!.matches(':focus-visible')).to.equal(true);
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Hi you 12'});
    expect(el.shadowRoot!.querySelector('input')!.value).to.equal('Hi you 12');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(el.shadowRoot!.activeElement?.localName).to.equal('button');
    let clicks = 0;
    el.addEventListener('click', () => clicks++);
    await sendKeys({press: 'Enter'});
    await sendKeys({press: ' '});
    expect(clicks).to.equal(2);
  });
  it('mouse', async () => {
    await setViewport({width: 1280, height: 1000});
    const el = await fixture<Probe>(html`<toolchain-probe></toolchain-probe>`);
    const b = el.shadowRoot!.querySelector('button')!;
    const r = b.getBoundingClientRect();
    let clicks = 0;
    b.addEventListener('click', () => clicks++);
    await sendMouse({type: 'click', position: [Math.round(r.left + 5), Math.round(r.top + 5)]});
    expect(clicks).to.equal(1);
    expect(b.matches(':hover')).to.equal(true);
    await resetMouse();
  });
  it('intersects', async () => {
    const el = await fixture<Probe>(html`<toolchain-probe></toolchain-probe>`);
    await new Promise<void>((resolve) => new IntersectionObserver((e) => e[0]!.isIntersecting && resolve()).observe(el.shadowRoot!.querySelector('button')!));
    await new Promise(requestAnimationFrame);
  });
  it('iframe', async () => {
    const f = await fixture<HTMLIFrameElement>(html`<iframe src="/test/support/webkit/frame.html"></iframe>`);
    if (!f.contentDocument?.body?.childElementCount) await new Promise((r) => f.addEventListener('load', r));
    console.log(f.contentDocument!.documentElement.outerHTML.length, f.contentDocument!.scripts.length);
    expect(f.contentDocument!.scripts.length).to.equal(0);
  });
  if (engine === 'chromium') {
    it('chromium', async () => {
      await fixture<Probe>(html`<toolchain-probe></toolchain-probe>`);
      await emulateMedia({forcedColors: 'active', colorScheme: 'dark', media: 'print'});
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      expect(matchMedia('print').matches).to.equal(true);
      console.log(JSON.stringify(await a11ySnapshot({})), await usedHeap());
    });
    it('resets', () => expect(matchMedia('(forced-colors: active)').matches || matchMedia('print').matches).to.equal(false));
  }
  it('focus info', () => console.log(engine, navigator.userAgent, document.fonts.size, new Intl.DateTimeFormat('ar', {dateStyle: 'long'}).formatRange(new Date(0), new Date(1e11)), 'light-dark', CSS.supports('color', 'light-dark(red,blue)'), devicePixelRatio));
});
