import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {HostPage} from '../support/host-page.js';

const LATE_MS = 800;

/** Goes to Spanish and back before all of Spanish is there. */
const goAndComeBack = async (element: HTMLElement): Promise<void> => {
  const says = (text: string) => () => element.shadowRoot!.textContent.includes(text);
  element.lang = 'es';
  await waitUntil(says('Cuándo se cae'), 'it speaks Spanish', {timeout: 8000});
  element.lang = 'en';
  await waitUntil(says('When hair falls out'), 'it speaks English', {timeout: 8000});
  // Until what came late has come.
  await aTimeout(2 * LATE_MS);
};

describe('a reader who changes the language and changes back', () => {
  it('still sees whom to call', async () => {
    const body = JSON.stringify({anagen: 1, name: 'Wrenmoor Hospital', phone: '+44 1632 960145'});
    // A slow answer is waited for two seconds, and no longer.
    const page = await HostPage.open('clinic', {
      files: {'clinic.json': {body}},
      late: {'kit.seldom.es': 2000 + LATE_MS},
    });
    const element = await page.state('ready');
    const hasNumber = () => element.shadowRoot!.querySelector('a[href^="tel:"]');
    await waitUntil(hasNumber, 'the number is there', {timeout: 8000});
    await goAndComeBack(element);
    expect(hasNumber()).to.exist;
  });

  it('still reads what they had opened', async () => {
    const page = await HostPage.open('element', {late: {'regrowth-timeline.folded.es': LATE_MS}});
    const element = await page.state('ready');
    await page.quiet();
    const part = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.take')!;
    part.open = true;
    const button = () => part.querySelector('.more button');
    await waitUntil(button, 'the part is drawn');
    await goAndComeBack(element);
    expect(button()).to.exist;
  });
});
