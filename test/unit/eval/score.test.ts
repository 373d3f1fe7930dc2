import assert from 'node:assert/strict';
import {
  SCHEMA_VERSION,
  type Analysis,
  type Mention,
  type MentionForm,
  type Span,
} from '../../../src/analysis/model';
import { Tallies } from '../../eval/figures';
import { buildGold } from '../../eval/gold/buildGold';
import type { Annotation, Gold } from '../../eval/gold/format';
import { score } from '../../eval/score';

const TEXT =
  'Paris must sign the so-called pact, France said. But Rome fears it: “Rome will never kneel,” the Italians replied. ' +
  'Perhaps they should wait.';

const annotation: Annotation = {
  doc: 'small',
  annotator: 'A',
  actors: [
    { id: 'author', name: 'the author', kind: 'person' },
    { id: 'france', name: 'France', kind: 'state' },
    { id: 'italy', name: 'Italy', kind: 'state' },
  ],
  mentions: [
    ['Paris', 'france', 'metonym'],
    ['France', 'france', 'name'],
    ['Rome', 'italy', 'metonym'],
    ['Rome', 'italy', 'metonym'],
    ['Italians', 'italy', 'demonym'],
    ['they', 'italy', 'pronoun', { certainty: 'low' }],
  ],
  proposals: [
    {
      text: 'Paris must sign the so-called pact',
      cue: 'must',
      agent: { text: 'Paris', actor: 'france' },
      action: 'sign the so-called pact',
      force: 'strong',
      status: 'reported',
    },
    {
      text: 'they should wait',
      cue: 'should',
      agent: { text: 'they', actor: 'italy' },
      action: 'wait',
      force: 'medium',
      status: 'endorsed',
    },
  ],
  exchanges: [],
  loaded: [
    { text: 'so-called', category: 'doubt', target: null, owner: 'france', quoted: false, neutral: '' },
    {
      text: 'never kneel',
      category: 'metaphor',
      secondary: 'intensifier',
      target: 'italy',
      owner: 'italy',
      quoted: true,
      neutral: 'not give in',
    },
    {
      text: 'Perhaps',
      category: 'doubt',
      target: null,
      owner: 'author',
      quoted: false,
      neutral: '',
      certainty: 'low',
    },
  ],
  attributions: [
    {
      in: 'Paris must sign the so-called pact, France said',
      source: 'France',
      sourceActor: 'france',
      cue: 'said',
      content: 'Paris must sign the so-called pact',
      type: 'indirect',
    },
    {
      in: '“Rome will never kneel,” the Italians replied',
      source: 'Italians',
      sourceActor: 'italy',
      cue: 'replied',
      content: 'Rome will never kneel,',
      type: 'direct',
    },
  ],
  issues: [{ id: 'i_pact', label: 'the pact' }],
  positions: [
    {
      id: 's1',
      holder: 'france',
      issue: 'i_pact',
      stance: 'support',
      evidence: ['Paris must sign'],
      type: 'indirect',
    },
    {
      id: 's2',
      holder: 'italy',
      issue: 'i_pact',
      stance: 'oppose',
      evidence: ['Rome fears it'],
      type: 'belief',
    },
  ],
  contrasts: [{ issue: 'i_pact', a: 's1', b: 's2', marker: 'But' }],
  agreements: [],
};
const gold = buildGold(annotation, TEXT);

const empty: Analysis = {
  schemaVersion: SCHEMA_VERSION,
  actors: [],
  mentions: [],
  proposals: [],
  exchanges: [],
  loaded: [],
  attributions: [],
  issues: [],
  positions: [],
  contrasts: [],
  agreements: [],
  unanswered: [],
  directives: [],
};
const found = { rule: 'test/made-up', certainty: 'high' } as const;

/** What an engine would answer that finds all of the gold, its actors under ids of its own. */
function perfect(of: Gold): Analysis {
  const own = <T extends string | null>(id: T) => (id === null || id === 'author' ? id : `Q-${id}`);
  return {
    ...empty,
    mentions: of.mentions.map((m) => ({ ...m, actor: `Q-${m.entity}`, rule: found.rule })),
    proposals: of.proposals.map((p) => ({
      ...p,
      agent: p.agent && { actor: `Q-${p.agent.actor}` },
      rule: found.rule,
    })),
    loaded: of.loaded.map((l) => ({ ...l, ...found, owner: own(l.owner) ?? '', why: '', alternatives: [] })),
    attributions: of.attributions.map((a, index) => ({
      ...a,
      ...found,
      id: `a${index}`,
      sourceActor: own(a.sourceActor),
    })),
    positions: of.positions.map((p) => ({ ...p, ...found, holder: own(p.holder) ?? '' })),
    contrasts: of.contrasts.map((contrast) => ({ ...contrast, marker: null })),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function mention(form: MentionForm, actor: string, index: number, by = 0): Mention {
  const at = gold.mentions[index];
  assert.ok(at);
  return { ...moved(at, by), form, actor, ...found };
}

const figuresOf = (analysis: Partial<Analysis>) => score([{ analysis: { ...empty, ...analysis }, gold }]);

describe('the scorer', () => {
  it('gives full marks to a perfect analysis, whatever it calls the actors', () => {
    for (const [measure, row] of Object.entries(score([{ analysis: perfect(gold), gold }])))
      for (const value of ['p', 'r', 'f1', 'accuracy'])
        assert.ok((row[value] ?? 1) === 1, `${measure} ${value} ${row[value]}`);
  });

  it('gives nothing to an empty analysis', () => {
    const figures = figuresOf({});
    for (const measure of [
      'mentions.all',
      'mentions.named',
      'mentions.link',
      'proposals',
      'positions',
      'contrasts',
    ])
      assert.equal(figures[measure]?.['f1'], 0, measure);
    assert.deepEqual(figures['loaded.recall'], { r: 0, gold: 2 });
    assert.deepEqual(figures['attribution.direct recall'], { r: 0, gold: 1 });
    assert.deepEqual(figures['proposals.status'], { accuracy: null, n: 0 });
  });

  it('counts nothing to find as found', () => {
    const none = buildGold({ ...annotation, proposals: [], attributions: [], mentions: [] }, TEXT);
    const figures = score([{ analysis: empty, gold: none }]);
    assert.deepEqual(figures['proposals'], { p: 1, r: 1, f1: 1, pred: 0, gold: 0 });
  });

  it('matches a mention with at least half of the union in common, and no less', () => {
    // Of "France" moved by 2 characters 4 of 8 are shared; moved by 3, 3 of 9.
    assert.equal(figuresOf({ mentions: [mention('name', 'x', 1, 2)] })['mentions.all']?.['p'], 1);
    assert.equal(figuresOf({ mentions: [mention('name', 'x', 1, 3)] })['mentions.all']?.['p'], 0);
  });

  it('neither asks for gold of low certainty nor counts it as spurious', () => {
    assert.deepEqual(figuresOf({ mentions: [mention('pronoun', 'x', 5)] })['mentions.all'], {
      p: 0,
      r: 0,
      f1: 0,
      pred: 0,
      gold: 5,
    });
  });

  it('excuses a name where the gold has another form', () => {
    const figures = figuresOf({ mentions: [mention('name', 'x', 0), mention('name', 'x', 5)] });
    assert.deepEqual(figures['mentions.named'], { p: 1, r: 0.2, f1: 0.333, pred: 1, gold: 5 });
  });

  it('measures links by B-cubed, a missed mention as linked to nothing', () => {
    // One cluster of both Frances and one Rome: precision (2/3 + 2/3 + 1/3) / 3; recall over five required mentions
    // (1 + 1 + 1) / 5, because the gold cluster of the found Rome holds the found mentions only.
    const mentions = [0, 1, 2].map((index) => mention('name', 'x', index));
    assert.deepEqual(figuresOf({ mentions })['mentions.link'], { p: 0.556, r: 0.6, f1: 0.577, n: 3 });
  });

  it('wants the cue inside a proposal, and judges status, force and agent', () => {
    const all = perfect(gold);
    const [first, second] = all.proposals;
    assert.ok(first && second);
    const { start, end } = second;
    const figures = figuresOf({
      mentions: all.mentions,
      proposals: [
        { ...first, force: 'weak', status: 'endorsed', agent: null },
        { ...second, start: start + 'they should'.length, end }, // "wait": inside, but without its cue
      ],
    });
    assert.deepEqual(figures['proposals'], { p: 0.5, r: 0.5, f1: 0.5, pred: 2, gold: 2 });
    for (const part of ['status', 'force', 'agent'])
      assert.deepEqual(figures[`proposals.${part}`], { accuracy: 0, n: 1 }, part);
  });

  it('takes a second category for right, and leaves low gold out of the precision of loaded wording', () => {
    const all = perfect(gold);
    const [doubt, metaphor, low] = all.loaded;
    assert.ok(doubt && metaphor && low);
    const miss = { ...doubt, start: 0, end: 5 };
    const figures = figuresOf({
      mentions: all.mentions,
      loaded: [miss, { ...metaphor, category: 'intensifier', owner: 'author' }, low],
    });
    assert.deepEqual(figures['loaded.precision'], { p: 0.5, pred: 2 });
    assert.deepEqual(figures['loaded.recall'], { r: 0.5, gold: 2 });
    assert.deepEqual(figures['loaded.category'], { accuracy: 1, n: 2 });
    assert.deepEqual(figures['loaded.owner'], { accuracy: 0.5, n: 2 });
  });

  it('measures contents in characters, overlapping ones once', () => {
    const all = perfect(gold);
    const [, direct] = all.attributions;
    assert.ok(direct?.content);
    const { start, end } = direct.content;
    const half = { ...direct, content: { start, end: start + 11 } }; // "Rome will n" of 22 characters
    const figures = figuresOf({
      mentions: all.mentions,
      attributions: [half, { ...half, sourceActor: null }],
    });
    assert.deepEqual(figures['attribution.content'], { p: 1, r: 0.196, f1: 0.328, pred: 11, gold: 56 });
    assert.deepEqual(figures['attribution.relations'], { p: 0.5, r: 0.5, f1: 0.5, pred: 2, gold: 2 });
    assert.deepEqual(figures['attribution.direct recall'], { r: 1, gold: 1 });
    assert.deepEqual(figures['attribution.source'], { accuracy: 1, n: 1 });
    assert.equal(end - start, 22);
  });

  it('takes a contrast in either order, but not with the wrong holders', () => {
    const all = perfect(gold);
    const turned = { ...all, contrasts: [{ issue: '', a: 's2', b: 's1', marker: null }] };
    assert.equal(figuresOf(turned)['contrasts']?.['f1'], 1);
    const same = { ...all, contrasts: [{ issue: '', a: 's1', b: 's1', marker: null }] };
    assert.equal(figuresOf(same)['contrasts']?.['f1'], 0);
  });

  it('tells no stance from another', () => {
    const all = perfect(gold);
    const positions = all.positions.map((position) => ({ ...position, stance: 'mixed' as const }));
    assert.equal(figuresOf({ ...all, positions })['positions']?.['f1'], 0);
  });

  it('adds up documents and rounds exact ties to the even neighbour', () => {
    const tallies = new Tallies();
    tallies.count('m', { right: 2, predicted: 10, gold: 4 });
    tallies.count('m', { right: 3, predicted: 6, gold: 12 });
    assert.deepEqual(tallies.f1('m'), { p: 0.312, r: 0.312, f1: 0.312, pred: 16, gold: 16 });
    tallies.judge('j', ...[1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert.deepEqual(tallies.accuracy('j'), { accuracy: 0.188, n: 16 });
  });
});
