import {expect} from '@open-wc/testing';
import {firstChoices, type Choices} from '../../site/builder/choices.js';
import {readPolicies} from '../../site/builder/models/csp/read.js';
import type {Hashes} from '../../site/builder/models/integrity.js';
import {needsFor, planOf} from '../../site/builder/models/plan.js';
import type {Step} from '../../site/builder/models/step.js';
import {stepsOf} from '../../site/builder/models/steps.js';
import {facts} from './facts.js';

const start = firstChoices(facts, '/anagen/');

/** The steps for these choices, with that text in the field of the policy. */
const steps = (pasted = '', choices: Partial<Choices> = {}): Step[] => {
  const plan = planOf(facts, {...start, ...choices});
  return stepsOf(plan, [], readPolicies(pasted), needsFor(plan));
};
const policyStep = (pasted = '', choices: Partial<Choices> = {}): Step =>
  steps(pasted, choices).find(({title}) => title.includes('security policy'))!;
const said = ({texts, notes}: Step): string => [...texts, ...notes].join('\n');
const head = (pasted: string, choices?: Partial<Choices>): string =>
  steps(pasted, choices)[1].blocks[0].code;

describe('the step of the folder', () => {
  const base = 'https://files.example/anagen/';
  const asksForHeader = (choices: Partial<Choices>) =>
    said(steps('', {base, ...choices})[0]).includes('Access-Control-Allow-Origin');

  it('asks another host for a header where pages load the script from it', () => {
    expect(asksForHeader({})).to.be.true;
    expect(asksForHeader({form: 'link'})).to.be.true;
    expect(asksForHeader({form: 'frame'})).to.be.true;
  });
  it('asks for none where pages only link or frame what lies there', () => {
    expect(asksForHeader({system: 'sharepoint'})).to.be.false;
    expect(asksForHeader({system: 'wordpress-author', head: false})).to.be.false;
  });
  it('asks for none on the same host', () => expect(asksForHeader({base: '/anagen/'})).to.be.false);
});

describe('the step of the folder, for one version', () => {
  const hashes: Hashes = {
    version: '1.2.3',
    files: {'anagen.js': 'sha384-a', 'anagen.css': 'sha384-b', 'core-a.js': 'sha384-c'},
  };
  const copying = (choices: Partial<Choices>) => {
    const plan = planOf(facts, {...start, pinned: true, ...choices}, hashes);
    return said(stepsOf(plan, [], readPolicies(''), needsFor(plan))[0]);
  };

  it('says that all is checked, which it is unless somebody takes that out', () =>
    expect(copying({})).to.include('and the 1 scripts that they load later, byte for byte'));
  it('says how much is not checked', () =>
    expect(copying({pinnedParts: false}))
      .to.include('check two files')
      .and.include('do not check the 1 scripts'));
  it('says that nobody checks what a frame opens', () =>
    expect(copying({form: 'frame'})).to.include('opens is not checked'));
});

describe('the steps for a policy with nonces', () => {
  const NONCE = 'nonce="YOUR-SERVERS-NONCE"';

  it('have the nonce on the script, and leave the policy as it is', () => {
    const text = "default-src 'none'; script-src 'nonce-abc123'; style-src 'self'";
    expect(head(text).split('\n').map((line) => line.includes(NONCE))).to.deep.equal([false, true]); // prettier-ignore
    const {blocks, texts, verdict} = policyStep(text);
    expect(blocks).to.deep.equal([]);
    expect(texts.join()).to.include('nonce').and.not.include('lacks');
    expect(verdict).to.include('once the lines for the head have its nonce');
  });
  it('have it on the style sheet, too, where styles go by nonces', () =>
    expect(head("default-src 'nonce-abc123'").match(new RegExp(NONCE, 'g'))).to.have.length(2));
  it('have none where addresses let the files in', () =>
    expect(head("script-src 'self' 'nonce-abc123'; style-src 'self'")).to.not.include('nonce'));
  it('never hand out as a constant what was made for one answer', () => {
    const step = policyStep("script-src 'nonce-abc123' 'nonce-a+/b=='; style-src 'none'");
    expect(step.blocks[0].code).to.equal(
      "script-src 'nonce-YOUR-SERVERS-NONCE' 'nonce-YOUR-SERVERS-NONCE'; style-src 'self'",
    );
    expect(said(step)).to.include('`YOUR-SERVERS-NONCE`').and.not.include('abc123');
  });
  it('keep the name of a variable that a server puts its nonce in for', () => {
    const code = policyStep("script-src 'nonce-$request_id'; style-src 'none'").blocks[0].code;
    expect(code).to.equal("script-src 'nonce-$request_id'; style-src 'self'");
  });
});

describe('the step of the policy', () => {
  const bare = "default-src 'none'";
  const quoted = {
    'a line for nginx': `add_header Content-Security-Policy "${bare}" always;`,
    'a line for Apache': `Header set Content-Security-Policy "${bare}"`,
    'a line for IIS': `<add name="Content-Security-Policy" value="${bare}" />`,
    'a meta tag': `<meta http-equiv="Content-Security-Policy" content="${bare}">`,
  };
  for (const [what, text] of Object.entries(quoted)) {
    it(`says that the new one goes between the quotes of ${what}`, () =>
      expect(said(policyStep(text))).to.include('between the double quotes'));
  }
  it('says that it goes after the name of a header', () => {
    const text = said(policyStep(`HTTP/2 200\ncontent-security-policy: ${bare}\nx-a: b`));
    expect(text).to.include('after the name of the header').and.not.include('quotes');
  });
  it('says of a bare policy only that it is to be used in its place', () => {
    const text = said(policyStep(bare));
    expect(text)
      .to.include('Use this in its place.')
      .and.not.match(/quotes|name of the header/);
  });
  it('says of a policy in a program that it keeps its quotes', () =>
    expect(
      said(policyStep(`header('Content-Security-Policy: default-src \\'none\\'');`)),
    ).to.include('between the same quotes'));
  it('says of a policy that only reports that it blocks nothing', () => {
    const reports = "Content-Security-Policy-Report-Only: default-src 'none'";
    expect(policyStep(reports).verdict).to.equal('It blocks nothing, but would report the widget');
    const both = `Content-Security-Policy: default-src 'none'\n${reports}`;
    expect(policyStep(both).verdict).to.include('does not let the widget in');
  });
  it('says that none was found in what is none', () =>
    expect(said(policyStep('hello world'))).to.include('No policy was found in what you pasted'));
  it('does not call complete what needs a nonce', () => {
    const step = policyStep("script-src 'sha256-abc=' 'strict-dynamic'");
    expect(said(step)).to.include('make a nonce').and.not.include('No source is missing');
    expect(step.verdict).to.include('does not let the widget in');
  });
  for (const form of ['frame', 'link'] as const) {
    it(`says what the folder’s own pages need where a nonce decides, for a ${form}`, () => {
      const nonced = "script-src 'nonce-abc'; style-src 'nonce-abc'; frame-src 'self'";
      const without = {form, head: false};
      expect(said(policyStep(nonced, without))).to.include("`script-src 'self'; style-src 'self'`");
      expect(said(policyStep("default-src 'self'", without))).to.not.include('no nonce');
    });
  }
  it('leads to the field for a policy, wherever that stands', () =>
    expect(said(policyStep())).to.include('[Your security policy](#policy-text)'));
});
