import assert from 'node:assert/strict';
import {
  actorCard,
  attributionCard,
  loadedCard,
  proposalCard,
} from '../../../src/features/models/hoverCards';
import { Digest } from '../../../src/drafts/digest';
import { explain } from '../../../src/analysis/explain';
import { passage, place, source as draft } from './sample';

const source = { ...draft, explain };

const [washington, , mullahs] = passage.mentions;
const [lift, dollar] = passage.proposals;
const [label, own] = passage.loaded;
assert.ok(washington && mullahs && lift && dollar && label && own);

describe('Hover cards', () => {
  it('say who an actor is, under which names, and what is asked of it', () => {
    const card = actorCard(washington, source);
    assert.match(card, /\*\*United States\*\* · state · `USA`/);
    assert.match(card, /by a place that stands for it/);
    assert.match(card, /2 mentions in all: Washington ×1 · White House ×1/);
    assert.match(card, /Is asked to\*\*\n- lift the sanctions\n/);
    assert.match(card, /\n- \*\*not\*\* not a dollar for the mullahs \*\(rejected\)\*/);
  });

  it('give the ways on from an actor before the lists', () => {
    const card = actorCard(washington, source, '[Next](x)');
    assert.ok(card.indexOf('[Next](x)') < card.indexOf('Is asked to'));
  });

  it('say whose words a passage reports', () => {
    const attribution = {
      id: 'a1',
      content: place('not a dollar for the mullahs'),
      source: place('The senator'),
      sourceActor: 'senator',
      cue: place('wants'),
      type: 'mixed',
      rule: 'attribution/verb',
      certainty: 'medium',
    } as const;
    const card = attributionCard(attribution, source);
    assert.match(card, /\*\*Partly quoted\*\* — by \*\*The senator\*\*\n\n> not a dollar for the mullahs\n/);
    assert.match(card, /Not certain\./);
    const unknown = { ...attribution, content: null, sourceActor: null };
    assert.match(attributionCard(unknown, source), /by \*\*The senator\*\*/);
    assert.match(attributionCard({ ...unknown, source: null }, source), /by nobody who is named/);
  });

  it('do not say that a wording is aimed at itself', () => {
    const actors = draft.digest.analysis.actors.map((actor) =>
      actor.id === 'iran' ? { ...actor, name: 'Mullahs' } : actor,
    );
    const digest = new Digest({ ...draft.digest.analysis, actors }, draft.text);
    assert.doesNotMatch(loadedCard(label, { ...source, digest }), /aimed at/);
  });

  it('say which roles an actor has', () => {
    const actors = draft.digest.analysis.actors.map((actor) =>
      actor.id === 'usa' ? { ...actor, roles: ['mediator', 'former *party*'] } : actor,
    );
    const digest = new Digest({ ...draft.digest.analysis, actors }, draft.text);
    assert.match(actorCard(washington, { ...source, digest }), /\n\nMediator; former \\\*party\\\*\n\n/);
  });

  it('say where an actor stands and what it proposes', () => {
    const senator = passage.mentions[1];
    assert.ok(senator);
    const card = actorCard(senator, source);
    assert.match(card, /Mentioned once, by a description\./);
    assert.match(card, /opposes \*sanctions relief\*/);
    assert.match(card, /Proposes\*\*\n- \*\*not\*\* not a dollar for the mullahs/);
  });

  it('name the rule, by which the finding can be ignored', () => {
    assert.match(loadedCard(label, source), /`loaded\/label`$/);
    assert.match(proposalCard(lift, source), /\* · `proposals\/modal`$/);
  });

  it('admit doubt', () => {
    assert.match(actorCard(mullahs, source), /Not certain\./);
    assert.doesNotMatch(actorCard(washington, source), /Not certain/);
  });

  it('show the frame of a proposal as a table', () => {
    const card = proposalCard(lift, source);
    assert.match(card, /Proposal\u00a0+ \| Endorsed: the author advocates it \|\n\| :-- \| :-- \|/);
    assert.match(card, /\| Who \| United States \|/);
    assert.match(card, /\| What \| lift the sanctions \|/);
    assert.match(card, /\| Object \| the sanctions \|/);
    assert.match(card, /\| Force \| medium, by “should” \|/);
    assert.match(card, /\| Exchange \| lift the sanctions \*in return for\* inspections \|/);
    assert.doesNotMatch(card, /Condition/);
  });

  it('tell a proposal against from one for, its maker and an agent that is only implied', () => {
    const card = proposalCard(dollar, source);
    assert.match(card, /Rejected/);
    assert.match(card, /United States \*\(implied\)\*/);
    assert.match(card, /\*\*not\*\*/);
    assert.match(card, /\| Proposed by \| the senator \|/);
  });

  it('say whose a loaded wording is, at whom it is aimed and how to say it plainly', () => {
    const card = loadedCard(label, source);
    assert.match(card, /\*\*Label\*\* — “mullahs”/);
    assert.match(card, /The words of the senator, quoted; aimed at \*\*Iran\*\*\./);
    assert.match(card, /\*Iranian government\* or leave it out/);
    assert.match(loadedCard(own, source), /The author’s own words\./);
    assert.match(loadedCard(label, source, '[Fix](x)'), /leave it out · \[Fix\]\(x\)\n/);
    assert.match(loadedCard(own, source, '[Fix](x)'), /own words\.\n\n\[Fix\]\(x\)\n/);
  });

  it('let nothing that a draft or a lexicon says act as markup', () => {
    assert.match(loadedCard(label, source), /A name that \\\*judges\\\*/);
    assert.match(loadedCard(own, source), /“the \\\* advice”/);
    const evil = {
      ...source,
      text: '$(trash) <img src=x> [go](command:x) |'.padEnd(source.text.length, ' x'),
    };
    const card = loadedCard({ ...own, start: 0, end: 38 }, evil);
    assert.doesNotMatch(card.replace('$(megaphone)', '').replace('$(book)', ''), /(?<!\\)[<$|[]/);
  });
});
