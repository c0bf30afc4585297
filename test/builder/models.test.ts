import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {firstChoices, problemOf, settingsOf, type Choices} from '../../site/builder/choices.js';
import {adviceOnFallback, adviceOnLinkText} from '../../site/builder/models/advice.js';
import {
  hueOf,
  mend,
  paletteAt,
  ratio,
  readHex,
  schemes,
  worst,
} from '../../site/builder/models/colors.js';
import {hashOfInline, importMapOf, readHashes} from '../../site/builder/models/integrity.js';
import {palettesFor, tokensFor} from '../../site/builder/models/look.js';
import {faultsOf, planOf} from '../../site/builder/models/plan.js';
import {stepsOf} from '../../site/builder/models/steps.js';
import {formsFor, systems} from '../../site/builder/systems.js';
import {facts} from './facts.js';

const start = firstChoices(facts, '/anagen/');
const chosen = (patch: Partial<Choices>): Choices => ({...start, ...patch});
const [timeline, finder] = facts.widgets;
const nothing = {policies: [], problems: []};

describe('settings', () => {
  it('are written where they hold something', () =>
    expect(
      settingsOf(facts, chosen({widget: 'support-finder', settings: {'support-finder': {src: ' ', country: 'GB', 'allow-location': ''}}})),
    ).to.deep.equal([['country', 'GB'], ['allow-location', '']])); // prettier-ignore

  it('leave dates of treatment out, whatever is put in', () =>
    expect(
      settingsOf(
        facts,
        chosen({settings: {'regrowth-timeline': {'first-treatment': '2026-03-02'}}}),
      ),
    ).to.be.empty);

  const bad: [name: string, text: string][] = [
    ['limit', '0'],
    ['limit', '101'],
    ['limit', '1.5'],
    ['country', 'UK'],
    ['src', 'help.json'],
    ['src', 'http://help.example/'],
    ['src', '//help.example/help.json'],
  ];
  for (const [name, text] of bad) {
    it(`name what is wrong with ${name}="${text}"`, () => {
      const setting = finder.settings.find((one) => one.name === name)!;
      expect(problemOf(setting, text)).to.include(`Found “${text}”`);
    });
  }
});

describe('a system', () => {
  it('always has a form that works, with the script and without', () => {
    for (const system of systems) {
      expect(formsFor(system, true), system.id).to.not.be.empty;
      for (const form of formsFor(system, false)) expect(['link', 'frame']).to.include(form);
    }
  });

  it('never gets a form that the worked-out table of editors says is lost', async () => {
    const table = (await (await fetch('/site/generated/forms.json')).json()) as {
      systems: ({id?: string} & Record<string, string>)[];
    };
    const ids: Record<string, string> = {
      'wordpress-author': 'wordpress-author',
      typo3: 'typo3',
      'drupal-basic': 'drupal-basic-html',
      'aem-html': 'aem-antisamy',
    };
    for (const [ours, theirs] of Object.entries(ids)) {
      const row = table.systems.find(({id}) => id === theirs)!;
      const works = ['element', 'placeholder', 'link', 'frame'].filter(
        (form) => row[form] === 'works',
      );
      expect(systems.find(({id}) => id === ours)!.keeps, ours).to.have.members(works);
    }
  });

  it('that takes no folder asks for an address with a host', () => {
    const choices = chosen({system: 'sharepoint'});
    expect(faultsOf(facts, choices).map(({field}) => field)).to.deep.equal(['base']);
    expect(faultsOf(facts, {...choices, base: 'https://files.example/anagen/'})).to.be.empty;
  });

  it('has its steps in order, without a head where none can be changed', () => {
    const titles = (choices: Choices) =>
      stepsOf(planOf(facts, choices), [], nothing, []).map(({title}) => title);
    expect(titles(start)).to.have.length(5);
    expect(titles(chosen({head: false}))).to.have.length(4);
  });
});

describe('colours', () => {
  const hex = fc
    .integer({min: 0, max: 0xffffff})
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  const grounds = (hue: number, scheme: 'light' | 'dark') => {
    const {surface, soft} = paletteAt(facts.tokens, hue, scheme);
    return [surface, soft];
  };

  it('have the contrast that WCAG works out', () => {
    expect(ratio('#000', '#fff')).to.be.closeTo(21, 0.001);
    expect(ratio('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
  });

  it('are read as people write them', () => {
    expect(readHex(' 0AF ')).to.equal('#00aaff');
    expect(readHex('#00AAFF')).to.equal('#00aaff');
    expect(readHex('teal')).to.be.undefined;
  });

  it('are mended until every text can be read', () =>
    fc.assert(
      fc.property(hex, fc.constantFrom(...schemes), (color, scheme) => {
        const on = grounds(hueOf(color), scheme);
        expect(worst(mend(color, on, scheme), on)).to.be.at.least(7);
      }),
    ));

  it('stay as they are where they have enough', () =>
    fc.assert(
      fc.property(hex, fc.constantFrom(...schemes), (color, scheme) => {
        const on = grounds(200, scheme);
        if (worst(color, on) >= 7) expect(mend(color, on, scheme)).to.equal(color);
        const once = mend(color, on, scheme);
        expect(mend(once, on, scheme)).to.equal(once);
      }),
    ));

  it('keep their hue', () => {
    for (const color of ['#ff8800', '#e4007f', '#3399ff', '#22aa44']) {
      const mended = mend(color, grounds(hueOf(color), 'light'), 'light');
      const apart = Math.abs(hueOf(color) - hueOf(mended));
      expect(Math.min(apart, 360 - apart), `${color} ${mended}`).to.be.below(6);
    }
  });

  it('of the widgets keep their contrast at every hue', () => {
    for (let hue = 0; hue < 360; hue += 5) {
      for (const scheme of schemes) {
        const {text, accent, line, surface} = paletteAt(facts.tokens, hue, scheme);
        expect(worst(text, grounds(hue, scheme)), `text ${hue}`).to.be.at.least(7);
        expect(worst(accent, grounds(hue, scheme)), `accent ${hue}`).to.be.at.least(7);
        expect(ratio(line, surface), `line ${hue}`).to.be.at.least(3);
      }
    }
  });

  it('become tokens: none, the hue, or the hue and a colour for each scheme', () => {
    const names = (patch: Partial<Choices>) =>
      tokensFor(facts.tokens, chosen(patch)).map(([name]) => name);
    expect(names({look: 'ours'})).to.deep.equal([]);
    expect(names({look: 'hue'})).to.deep.equal(['--anagen-hue']);
    expect(names({look: 'exact'})).to.deep.equal(['--anagen-hue', '--anagen-color-accent']);
  });

  it('are told as they become', () => {
    const {light} = palettesFor(
      facts.tokens,
      chosen({look: 'exact', brand: '#ff8800', mended: false}),
    );
    expect(light.accent).to.equal('#ff8800');
  });
});

describe('hashes', () => {
  const hash = `sha384-${'A'.repeat(64)}`;
  const files = {'anagen.js': hash, 'anagen.css': hash, 'core-a.js': hash, 'builder/x.js': hash, 'anagen.classic.js': hash}; // prettier-ignore
  const hashes = readHashes({version: '1.2.3', files})!;

  it('are read only whole', () => {
    expect(readHashes({version: '1.2.3', files: {'anagen.js': hash}})).to.be.undefined;
    expect(readHashes({version: '1.2.3', files: {...files, 'anagen.css': 'md5-x'}})).to.be
      .undefined;
    expect(readHashes(null)).to.be.undefined;
    expect(readHashes('x')).to.be.undefined;
  });

  it('of what is loaded later stand in an import map', () =>
    expect(JSON.parse(importMapOf(hashes, '/anagen/1.2.3/'))).to.deep.equal({
      integrity: {'/anagen/1.2.3/core-a.js': hash},
    }));

  it('make the snippet one for that version', () => {
    const plan = planOf(
      facts,
      chosen({pinned: true, base: 'https://files.example/anagen'}),
      hashes,
    );
    expect(plan.base.href).to.equal('https://files.example/anagen/1.2.3/');
    expect(plan.base.source).to.equal('https://files.example/anagen/1.2.3/');
    const [, head] = stepsOf(plan, [], nothing, []);
    expect(head.blocks[0].code)
      .to.include(`integrity="${hash}"`)
      .and.include('crossorigin="anonymous"');
  });

  it('are left out where the page has no script of ours', () =>
    expect(planOf(facts, chosen({pinned: true, head: false}), hashes).base.href).to.equal(
      '/anagen/',
    ));

  it('are left out where none are known', () =>
    expect(planOf(facts, chosen({pinned: true})).base.href).to.equal('/anagen/'));

  it('of a script in the page are those that browsers work out', async () => {
    // printf 'hello' | openssl dgst -sha256 -binary | base64
    expect(await hashOfInline('hello')).to.equal(
      "'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='",
    );
  });
});

describe('advice', () => {
  for (const text of ['Call 555 0142.', 'اتصلوا بالرقم ٥٥٥٠١٤٢']) {
    it(`is silent on “${text}”`, () => expect(adviceOnFallback(text)).to.be.undefined);
  }
  it('tells what an empty text does to people', () => {
    expect(adviceOnFallback(' \n')).to.include('People would see nothing').and.include('phone');
    expect(adviceOnLinkText('', 'link')).to.include('no link');
    expect(adviceOnLinkText('', 'frame')).to.include('screen reader');
    expect(adviceOnLinkText('Help', 'frame')).to.be.undefined;
  });
  it('asks for a phone number where no digit is', () =>
    expect(adviceOnFallback('Ask us.')).to.include('no phone number'));
});

it('knows the widget that is shown at first', () => expect(start.widget).to.equal(timeline.name));
