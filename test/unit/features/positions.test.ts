import assert from 'node:assert/strict';
import { filterCards, holdersOf } from '../../../media/positions/filter';
import { restoreState } from '../../../media/positions/viewState';
import { issueCards } from '../../../src/features/models/positions';
import { isFromPage, isToPage } from '../../../src/features/positions/protocol';
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
      cards[0]?.entries.map(({ holder, stance, how }) => [holder, stance, how]),
      [
        ['The author', 'support', "author's own"],
        ['The senator', 'oppose', 'quoted'],
      ],
    );
    assert.deepEqual(cards[0]?.entries[0]?.evidence, [
      { text: 'Washington should lift the sanctions', line: 1 },
    ]);
    assert.deepEqual(cards[0]?.pairs, [{ a: 's1', b: 's2', marker: 'but' }]);
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
      holdersOf(cards).map(({ name }) => name),
      ['The author', 'The senator'],
    );
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
      {
        type: 'show',
        content: { kind: 'lit', title: 'T', version: 3, issues: [{ ...cards[0], entries: [{ id: 1 }] }] },
      },
      {
        type: 'show',
        content: { kind: 'lit', title: 'T', version: 3, issues: [{ ...cards[0], pairs: [{ a: 's1' }] }] },
      },
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
    const state = { text: 'tax', actor: 'usa', follow: true, folded: ['relief'] };
    assert.deepEqual(restoreState(JSON.parse(JSON.stringify(state))), state);
  });

  it('is forgotten where it makes no sense', () => {
    const fresh = { text: '', actor: '', follow: false, folded: [] };
    for (const remembered of [
      undefined,
      null,
      7,
      'x',
      { text: 3, actor: [], follow: 'yes', folded: [1, {}] },
    ]) {
      assert.deepEqual(restoreState(remembered), fresh);
    }
  });
});
