// What `anagen doctor` says about a ready-made page that it is asked about by its address, with what the address sets.
import {html, json, onServer, withHeaders} from './doctor-on-server.mjs';

const FINDER = '/anagen/pages/en/support-finder.html';
const COMPARISON = '/anagen/pages/en/therapy-comparison.html';
const added = {id: 'of-ours', name: 'Ours', what: 'Ours.', when: 'any', purpose: 'cover', found: 'Nothing.'}; // prettier-ignore
const files = {
  '/clinic.json': json({anagen: 1, added: [added]}),
  '/klinik.json': {status: 302, headers: {location: '/clinic.json'}},
};

const ready = (name, address, around) =>
  onServer({name: `the ready-made page itself: ${name}`, address, files, ...around});

export const readyPageChecks = [
  ready('without settings', FINDER, {
    status: 0,
    says: ['support-finder, ready-made page, speaks English (en)\n', 'support-finder.html: fine\n'],
  }),
  ready('with settings that are right', `${FINDER}?country=GB&kinds=wig+money&utm_source=mail`, {
    status: 0,
    says: ['country=“GB”, kinds=“wig money”', ': fine\n'],
  }),
  ready('a country that is none', `${FINDER}?country=ZZ`, {
    says: ['country in the address\n', 'has country="ZZ", but expects', '1 mistake\n'],
  }),
  ready('a misspelt setting', `${FINDER}?contry=GB`, {
    says: ['contry in the address\n', '1 mistake\n'],
  }),
  ready(
    'a date of treatment',
    '/anagen/pages/en/regrowth-timeline.html?last-treatment=2026-03-02',
    {
      says: ['last-treatment in the address\n', '1 mistake\n'],
    },
  ),
  ready('a file of another server', `${FINDER}?src=https://other.invalid/help.json`, {
    says: ['src in the address\n', 'no file on the page’s own server', '1 mistake\n'],
  }),
  ready('its clinic file adds an option', `${COMPARISON}?clinic=/clinic.json&options=of-ours`, {
    status: 0,
    says: ['/clinic.json: fine', 'comparison.html?clinic=/clinic.json&options=of-ours: fine\n'],
  }),
  ready('an option that no file adds', `${COMPARISON}?options=of-ours`, {
    says: ['options in the address\n', 'has “of-ours” in options', '1 mistake\n'],
  }),
  ready('its clinic file is redirected', `${FINDER}?clinic=/klinik.json`, {
    says: ['clinic in the address\n', '/klinik.json is redirected', '1 mistake\n'],
  }),
  ready('its clinic file is not there', `${FINDER}?clinic=/nope.json`, {
    says: ['clinic in the address\n', '/nope.json did not load', '1 mistake\n'],
  }),
  ready('its policy forbids the files', `${FINDER}?clinic=/clinic.json`, {
    change: (all) =>
      withHeaders(all, FINDER, {
        'content-security-policy': "default-src 'self'; connect-src 'none'",
      }),
    says: ["/clinic.json: found connect-src 'none'", "Add 'self' to connect-src.", '1 mistake\n'],
  }),
  ready('another page names it in its own address', '/page.html?country=ZZ', {
    page: html(`<!doctype html><html lang="en"><title>x</title><p>
      <a href="${FINDER}">Help</a></p>`),
    status: 0,
    says: ['page.html?country=ZZ: fine\n'],
  }),
];
