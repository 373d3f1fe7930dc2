import assert from 'node:assert/strict';
import { filterCards, holdersOf, inOrder } from '../../../media/positions/filter';
import { restoreState } from '../../../media/positions/viewState';
import { Digest } from '../../../src/drafts/digest';
import { issueCards } from '../../../src/features/models/positions';
import { isFromPage, isToPage } from '../../../src/features/positions/protocol';
import { writeIssue } from '../../../src/reports/positionsSection';
import { source } from './sample';

const cards = issueCards(source);
const show = { type: 'show', content: { kind: 'lit', title: 'T', version: 3, issues: cards } };

describe('The cards of the Positions side bar', () => {
  it('hold the issues on which somebody stands', () => {
    assert.deepEqual(
      cards.map(({ label }) => label),
      ['Sanctions relief'],
    );
    assert.deepEqual(
      cards[0]?.entries.map(({ holder, stance, how, certainty }) => [holder, stance, how, certainty]),
      [
        ['The author', 'support', "author's own", 'high'],
        ['The senator', 'oppose', 'quoted', 'high'],
      ],
    );
    assert.match(cards[0]?.entries[1]?.why ?? '', /The draft reports/);
    assert.deepEqual(cards[0]?.entries[0]?.evidence, [
      { text: 'Washington should lift the sanctions', line: 1 },
    ]);
    assert.deepEqual(cards[0]?.pairs, [{ a: 's1', b: 's2', marker: { text: 'but', line: 1 } }]);
    assert.deepEqual(
      cards[0]?.unanswered.map(({ entry, reason }) => [entry, reason]),
      [['s2', 'never_answered']],
    );
  });

  it('can be cut down to an actor and those set against it', () => {
    const [card] = filterCards(cards, 'senator', '');
    assert.equal(card?.entries.length, 2);
    assert.deepEqual(
      card?.pairs.map(({ index }) => index),
      [0],
    );
    assert.deepEqual(filterCards(cards, 'nobody', ''), []);
  });

  it('can be cut down to words of a holder, of a quotation or of the issue', () => {
    const kept = (words: string) =>
      filterCards(cards, '', words).flatMap(({ entries }) => entries.map(({ id }) => id));
    assert.deepEqual(kept('DOLLAR'), ['s2']);
    assert.deepEqual(kept('author'), ['s1']);
    assert.deepEqual(kept(' relief '), ['s1', 's2']);
    assert.deepEqual(kept('zebra'), []);
  });

  it('offer their holders by name', () => {
    assert.deepEqual(
      holdersOf([...cards, ...cards]).map(({ name, count }) => [name, count]),
      [
        ['The author', 2],
        ['The senator', 2],
      ],
    );
  });

  it('come in text order, or the most contested first', () => {
    const [fought] = cards;
    assert.ok(fought);
    const lone = { ...fought, id: 'lone', entries: fought.entries.slice(0, 1), pairs: [] };
    const crowded = { ...lone, id: 'crowded', entries: Array.from({ length: 9 }, () => lone.entries).flat() };
    const all = filterCards([lone, crowded, fought], '', '');
    const ids = (order: 'text' | 'contested') => inOrder(all, order).map(({ card }) => card.id);
    assert.deepEqual(ids('text'), ['lone', 'crowded', 'relief']);
    assert.deepEqual(ids('contested'), ['relief', 'crowded', 'lone']);
  });

  it('keep the name of an entry when positions before it come and go', () => {
    const analysis = source.digest.analysis;
    const later = {
      ...analysis,
      positions: analysis.positions.map((position, i) => ({ ...position, id: `s${i + 7}` })),
      contrasts: [],
      unanswered: [],
    };
    const [card] = issueCards({ ...source, digest: new Digest(later, source.text) });
    assert.deepEqual(
      card?.entries.map(({ key }) => key),
      cards[0]?.entries.map(({ key }) => key),
    );
  });

  it('can be copied as Markdown', () => {
    const written = writeIssue(source.digest.analysis, source.text, 'relief') ?? '';
    assert.match(written, /^### Sanctions relief\n\n\| Support \| Oppose \|\n/);
    assert.match(written, /“Washington should lift the sanctions” \(line 1\)/);
    assert.equal(writeIssue(source.digest.analysis, source.text, 'silent'), undefined);
  });
});

describe('Messages between the side bar and the extension', () => {
  it('are let in when they are whole', () => {
    assert.ok(isToPage(show));
    assert.ok(isToPage(JSON.parse(JSON.stringify(show))));
    assert.ok(isToPage({ type: 'show', content: { kind: 'dark', reason: 'x' } }));
    assert.ok(isToPage({ type: 'cursor', entries: ['s1'] }));
    assert.ok(isToPage({ type: 'filter', actor: 'usa' }));
    assert.ok(isFromPage({ type: 'ready' }));
    assert.ok(isFromPage({ type: 'reveal', version: 3, entry: 's1', evidence: 0 }));
    assert.ok(isFromPage({ type: 'revealMarker', version: 3, issue: 'relief', pair: 0 }));
    assert.ok(isFromPage({ type: 'copy', version: 3, issue: 'relief' }));
    assert.ok(isFromPage({ type: 'command', command: 'analyze' }));
  });

  it('are kept out when they are not', () => {
    const strange = [
      undefined,
      null,
      'ready',
      [],
      {},
      { type: 'show' },
      { type: 'show', content: { kind: 'lit', title: 'T', version: -1, issues: [] } },
      ...[
        { entries: [{ id: 1 }] },
        { entries: [{ ...cards[0]?.entries[0], certainty: 'perhaps' }] },
        { entries: [{ ...cards[0]?.entries[0], evidence: [{ text: 'x', line: 'y' }] }] },
        { pairs: [{ a: 's1' }] },
        { pairs: [{ a: 's1', b: 's2', marker: 'but' }] },
        { unanswered: [{ entry: 's1', reason: 'tired', why: '' }] },
        { unanswered: undefined },
      ].map((change) => ({
        type: 'show',
        content: { kind: 'lit', title: 'T', version: 3, issues: [{ ...cards[0], ...change }] },
      })),
      { type: 'copy', version: 3 },
      { type: 'cursor', entries: 's1' },
      { type: 'reveal', version: 3, entry: 's1', evidence: '0' },
      { type: 'reveal', version: 3, entry: 's1', evidence: 0.5 },
      { type: 'command', command: 'workbench.action.quit' },
    ];
    for (const message of strange) {
      assert.ok(!isToPage(message), `to the page: ${JSON.stringify(message)}`);
      assert.ok(!isFromPage(message), `from the page: ${JSON.stringify(message)}`);
    }
  });
});

describe('What the side bar remembers', () => {
  it('comes back as it was', () => {
    const state = {
      text: 'tax',
      actor: 'usa',
      order: 'contested',
      follow: true,
      folded: ['relief'],
      anchor: { key: 'fold relief', top: 80 },
    };
    assert.deepEqual(restoreState(JSON.parse(JSON.stringify(state))), state);
  });

  it('is forgotten where it makes no sense', () => {
    const fresh = { text: '', actor: '', order: 'text', follow: false, folded: [], anchor: null };
    for (const remembered of [
      undefined,
      null,
      7,
      'x',
      { text: 3, actor: [], order: 'loud', follow: 'yes', folded: [1, {}], anchor: { key: 'x', top: null } },
    ]) {
      assert.deepEqual(restoreState(remembered), fresh);
    }
  });
});
