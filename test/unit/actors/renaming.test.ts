import assert from 'node:assert/strict';
import { callByOneName, fullNameFirst, type NamedDraft } from '../../../src/analysis/actors/renaming';
import { analyze } from '../../../src/analysis/analyze';
import type { Actor, Replacement } from '../../../src/analysis/model';

function read(text: string, id: string): { draft: NamedDraft; actor: Actor } {
  const analysis = analyze(text);
  const actor = analysis.actors.find((candidate) => candidate.id === id);
  assert.ok(actor, `${id} is not in: ${analysis.actors.map((a) => a.id).join(', ')}`);
  return { draft: { text, analysis }, actor };
}

function apply(text: string, edits: readonly Replacement[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function called(text: string, id: string, name: string): string {
  const { draft, actor } = read(text, id);
  return apply(text, callByOneName(draft, actor, name));
}

function introduced(text: string, id: string): string {
  const { draft, actor } = read(text, id);
  const edit = fullNameFirst(draft, actor);
  return edit ? apply(text, [edit]) : text;
}

describe('Calling an actor by one name', () => {
  it('replaces names and metonyms, and leaves adjectives and descriptions', () => {
    assert.equal(
      called(
        'Tehran rejected the offer. Iranian envoys left, and Iran called the terms unfair.',
        'iran',
        'Iran',
      ),
      'Iran rejected the offer. Iranian envoys left, and Iran called the terms unfair.',
    );
  });

  it('takes the article that the name has elsewhere in the draft, with its capital', () => {
    assert.equal(
      called(
        'Washington must sign. The United States owes it. Later Washington may object.',
        'united-states',
        'United States',
      ),
      'The United States must sign. The United States owes it. Later the United States may object.',
    );
  });

  it('drops the article that the new name does not take', () => {
    assert.equal(
      called('The Kremlin rejected the plan. Moscow will wait.', 'russia', 'Moscow'),
      'Moscow rejected the plan. Moscow will wait.',
    );
  });

  it('keeps possessives in order', () => {
    assert.equal(
      called('Tehran’s offer stands. Iran should repeat it.', 'iran', 'Iran'),
      'Iran’s offer stands. Iran should repeat it.',
    );
    assert.equal(
      called(
        'Washington’s offer stands. The United States should repeat it.',
        'united-states',
        'United States',
      ),
      'The United States’ offer stands. The United States should repeat it.',
    );
  });

  it('leaves what somebody else says alone', () => {
    const text = '“Tehran will never yield,” the minister said. Tehran should talk. Iran must listen.';
    assert.equal(called(text, 'iran', 'Iran'), text.replace('Tehran should', 'Iran should'));
  });

  it('changes nothing where there is one name only', () => {
    const { draft, actor } = read('France should sign. France must pay.', 'france');
    assert.deepEqual(callByOneName(draft, actor, 'France'), []);
  });

  it('keeps its places behind an emoji and with CRLF', () => {
    assert.equal(
      called('😀 Results first.\r\n\r\nTehran must sign. Iran should pay.', 'iran', 'Iran'),
      '😀 Results first.\r\n\r\nIran must sign. Iran should pay.',
    );
  });
});

describe('The full name at first mention', () => {
  it('replaces a short name', () => {
    assert.equal(
      introduced('Merkel should call a vote. Later Angela Merkel resigned.', 'angela-merkel'),
      'Angela Merkel should call a vote. Later Angela Merkel resigned.',
    );
  });

  it('introduces an acronym that the draft goes on to use', () => {
    const text = 'The IAEA should publish its report. Governments must give the IAEA more money.';
    assert.equal(
      introduced(text, 'international-atomic-energy-agency'),
      text.replace('The IAEA', 'The International Atomic Energy Agency (IAEA)'),
    );
  });

  it('leaves a name alone that is introduced, full or somebody else’s', () => {
    for (const text of [
      'The International Atomic Energy Agency (IAEA) should report. The IAEA is late.',
      'Angela Merkel should call a vote. Merkel waits.',
    ]) {
      const analysis = analyze(text);
      for (const actor of analysis.actors)
        assert.equal(fullNameFirst({ text, analysis }, actor), undefined, actor.id);
    }
  });
});
