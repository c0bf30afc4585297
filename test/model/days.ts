import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fromIso, type Day} from '../../src/kit/days.js';

/** The day that a test writes as `2026-03-02`. */
export function day(iso: string): Day {
  const found = fromIso(iso);
  expect(found, iso).to.be.a('number');
  return found!;
}

/** Days that a treatment could have: from 1976 to 2126, leap days and the skipped one of 2100 among them. */
export const anyDay = fc.integer({min: day('1976-01-01'), max: day('2126-12-31')});
