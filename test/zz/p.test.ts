import {aTimeout} from '@open-wc/testing';
import {sendKeys, engine} from '../support/commands.js';
import {mount} from '../support/timeline.js';
import {fieldOf, openDates} from '../support/dates.js';
it('probe', async () => {
  const el = await mount();
  openDates(el);
  const log = [engine];
  const i = fieldOf(el, 'first');
  i.addEventListener('input', () => log.push('input:' + i.value + ':' + i.validity.badInput));
  i.focus();
  await sendKeys({type: '03022026'});
  log.push('A', i.value, String(i.validity.badInput));
  i.blur(); i.value = '';
  i.focus();
  for (const c of ['03','02','2026']) { await sendKeys({type: c}); await sendKeys({press: 'ArrowRight'}); log.push('part ' + i.value);}
  log.push('B', i.value, String(i.validity.badInput));
  i.blur(); i.value = '';
  i.focus();
  for (const c of ['3','2','2','0','2','6']) { await sendKeys({press: c}); await aTimeout(100); log.push('part ' + i.value);}
  log.push('C', i.value, String(i.validity.badInput));
  i.blur(); i.value = '';
  i.focus();
  for (const c of ['03','02','2026']) { await sendKeys({type: c}); await sendKeys({press: 'Tab'}); log.push('part ' + i.value + (el.shadowRoot.activeElement?.id));}
  log.push('D', i.value, String(i.validity.badInput));
  i.value = '2026-02-28';
  i.focus();
  await sendKeys({press: 'ArrowUp'}); log.push('up1', i.value + i.validity.badInput);
  await sendKeys({press: 'ArrowRight'});
  await sendKeys({press: 'ArrowUp'}); log.push('up2', i.value+ i.validity.badInput);
  await sendKeys({press: 'ArrowRight'});
  await sendKeys({press: 'ArrowUp'}); log.push('up3', i.value+ i.validity.badInput);
  i.blur();
  i.value = '2026-01-30';
  i.focus();
  await sendKeys({press: 'ArrowUp'}); log.push('x', i.value + i.validity.badInput);
  i.value = '2026-01-30';
  await sendKeys({press: 'Backspace'}); log.push('back', i.value + i.validity.badInput);
  console.log(JSON.stringify(log));
});
