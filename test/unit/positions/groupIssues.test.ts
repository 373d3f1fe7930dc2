import assert from 'node:assert/strict';
import { groupIssues } from '../../../src/analysis/positions/groupIssues';
import { stem } from '../../../src/analysis/positions/stem';
import type { Statement, Topic } from '../../../src/analysis/positions/statement';

function wants(
  holder: string,
  action: string,
  thing: string,
  direction: Topic['direction'] = 'for',
): Statement {
  const words = thing.split(' ').filter((word) => word.length > 3);
  return {
    holder,
    camp: holder,
    stance: 'support',
    evidence: [{ start: 0, end: 1 }],
    type: 'author',
    topic: {
      terms: [...words.reverse(), action].map((word, i) => ({ stem: stem(word), weight: i === 0 ? 3 : 2 })),
      direction,
      action,
      thing,
    },
    strength: 1,
    time: null,
    marker: null,
    sentence: 0,
    certainty: 'high',
    rule: 'position/test',
  };
}

/** A chapter on as many subjects as it has statements, none of which another chapter speaks of. */
function chapter(number: number, length = 20): Statement[] {
  return Array.from({ length }, (_, k) => {
    const letters = String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26), 97 + k);
    return wants('author', `b${letters}ing`, `the q${letters}x w${letters}v`);
  });
}

describe('issues of a book', () => {
  const chapters = Array.from({ length: 40 }, (_, i) => chapter(i));
  const bridge = wants('mayor', 'building', 'the harbour bridge');
  const noBridge = wants('fishermen', 'scrapping', 'the harbour bridge', 'against');
  const book = [[bridge], ...chapters, [noBridge]];
  const labels = (passages: readonly (readonly Statement[])[]) =>
    groupIssues(passages).map(({ name }) => name.label);

  it('are one where the question of a chapter comes up again in the last', () => {
    const about = groupIssues(book).filter(({ name }) => name.label.includes('bridge'));
    assert.deepEqual(
      about.map(({ members }) => members),
      [[0, 40 * 20 + 1]],
    );
  });

  it('stay apart where nothing but the chapter is shared', () => {
    assert.equal(groupIssues(book).length, 40 * 20 + 1);
  });

  it('stay as they are where another chapter changes', () => {
    const before = labels(book);
    const changed = [...book];
    changed[20] = [wants('author', 'closing', 'the northern ferry'), ...chapter(19).slice(1)];
    const after = labels(changed);
    assert.deepEqual(
      after.filter((label) => !before.includes(label)),
      ['closing the northern ferry'],
    );
    assert.equal(after.length, before.length);
  });

  it('bring together what a draft of the usual length says in all its passages', () => {
    assert.deepEqual(
      groupIssues([[bridge], chapter(1), [noBridge]])
        .filter(({ name }) => name.label.includes('bridge'))
        .map(({ members }) => members.length),
      [2],
    );
  });
});
