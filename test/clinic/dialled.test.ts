import {expect} from '@open-wc/testing';
import {dialled} from '../../src/clinic/dialled.js';

describe('what is dialled', () => {
  const numbers = {
    '01632 960145': '01632960145',
    '+44 1632 960145': '+441632960145',
    '+44 (0)1632 960145': '+441632960145',
    '(0)1632/960-145': '01632960145',
    '(01632) 960.145 ext 42': '01632960145',
    '01632\u00a0960145 x42': '01632960145',
    '555 0100 / 555 0101': '5550100',
  };

  for (const [written, wanted] of Object.entries(numbers)) {
    it(`is ${wanted} for ${written}`, () => expect(dialled(written)).to.equal(wanted));
  }
});
