import assert from 'node:assert/strict';
import type { Stance } from '../../../src/analysis/model';
import { buildPositions } from '../../../src/analysis/positions/buildPositions';
import { slug } from '../../../src/analysis/positions/nameIssue';
import { stem } from '../../../src/analysis/positions/stem';
import type { PassageOrigin, PlacedStatement, Topic } from '../../../src/analysis/positions/statement';

let next = 0;

/** All statements of a passage share its origin. */
const START: PassageOrigin = { start: 0 };

function topic(action: string | null, thing: string, direction: Topic['direction'] = 'for'): Topic {
  const words = thing.split(' ').filter((word) => word.length > 3);
  const terms = words.reverse().map((word, i) => ({ stem: stem(word), weight: i === 0 ? 3 : 2 }));
  return { terms: action ? [...terms, { stem: stem(action), weight: 2 }] : terms, direction, action, thing };
}

function statement(
  holder: string,
  stance: Stance,
  about: Topic,
  more: Partial<PlacedStatement> = {},
): PlacedStatement {
  const start = next++ * 100;
  return {
    holder,
    camp: holder,
    stance,
    evidence: [{ start, end: start + 50 }],
    type: holder === 'author' ? 'author' : 'indirect',
    topic: about,
    strength: 1,
    time: null,
    marker: null,
    sentence: next,
    origin: START,
    certainty: 'high',
    rule: 'position/test',
    ...more,
  };
}

const summary = (statements: PlacedStatement[]) => {
  const { issues, positions } = buildPositions(statements);
  return positions.map(
    (p) => `${p.holder} ${p.stance} ${issues.find((issue) => issue.id === p.issue)?.label}`,
  );
};

describe('positions of a draft', () => {
  it('puts statements on one thing into one issue, others into another', () => {
    assert.deepEqual(
      summary([
        statement('author', 'support', topic('building', 'the coastal dams')),
        statement('farmers', 'oppose', topic(null, 'coastal dams')),
        statement('author', 'support', topic('cutting', 'the school fees', 'against')),
      ]),
      [
        'author support building the coastal dams',
        'farmers oppose building the coastal dams',
        'author support cutting the school fees',
      ],
    );
  });

  it('turns a stance round where people want opposite things of one thing', () => {
    assert.deepEqual(
      summary([
        statement('author', 'support', topic('lifting', 'the sanctions', 'against')),
        statement('hawks', 'support', topic('keeping', 'the sanctions')),
        statement('envoys', 'oppose', topic(null, 'sanctions')),
      ]),
      [
        'author support lifting the sanctions',
        'hawks oppose lifting the sanctions',
        'envoys support lifting the sanctions',
      ],
    );
  });

  it('asks what is to be done about an ill, not who is for it', () => {
    assert.deepEqual(summary([statement('marchers', 'oppose', topic(null, 'violence'))]), [
      'marchers oppose violence',
    ]);
  });

  it('gives a holder one position, or two where time changed it', () => {
    const bridge = topic('building', 'the harbour bridge');
    const both = [
      statement('mayor', 'oppose', bridge, { time: 'then' }),
      statement('mayor', 'support', bridge),
    ];
    assert.equal(buildPositions(both).positions.length, 2);
    assert.equal(buildPositions(both).contrasts.length, 1);
    const same = [statement('mayor', 'support', bridge), statement('mayor', 'support', bridge)];
    assert.deepEqual(
      buildPositions(same).positions.map((position) => position.evidence.length),
      [2],
    );
  });

  it('drops an issue on which only remarks were made', () => {
    assert.deepEqual(
      summary([statement('author', 'support', topic(null, 'weather'), { strength: 0.4 })]),
      [],
    );
  });

  it('contrasts opposite stands with the marker between them, and agrees camps only', () => {
    const plan = topic(null, 'pension plan');
    const { contrasts, agreements, positions } = buildPositions([
      statement('left', 'support', plan, { sentence: 1 }),
      statement('right', 'oppose', plan, {
        sentence: 2,
        marker: { start: 99_999, end: 99_999, against: 'before' },
      }),
      statement('centre', 'support', plan, { sentence: 9 }),
      statement('centre-youth', 'support', plan, { sentence: 10, camp: 'centre' }),
    ]);
    const holder = (id: string) => positions.find((p) => p.id === id)?.holder;
    assert.deepEqual(
      contrasts.map(({ a, b }) => [holder(a), holder(b)].sort()),
      [
        ['left', 'right'],
        ['centre', 'right'],
        ['centre-youth', 'right'],
      ],
    );
    assert.deepEqual(
      agreements.map(({ holders }) => holders),
      [['left', 'centre', 'centre-youth']],
    );
    const alone = buildPositions([
      statement('centre', 'support', plan),
      statement('centre-youth', 'support', plan, { camp: 'centre' }),
    ]);
    assert.deepEqual(alone.agreements, []);
  });

  it('places evidence in the draft and merges what overlaps', () => {
    const later: PassageOrigin = { start: 1000 };
    const plan = topic(null, 'pension plan');
    const { positions } = buildPositions([
      statement('left', 'support', plan, { evidence: [{ start: 0, end: 10 }], origin: later }),
      statement('left', 'support', plan, { evidence: [{ start: 5, end: 20 }], origin: later }),
    ]);
    assert.deepEqual(positions[0]?.evidence, [{ start: 1000, end: 1020 }]);
  });

  it('gives every issue an id of its own, made of its label', () => {
    assert.equal(slug('the New START Treaty'), 'new-start-treaty');
    assert.equal(slug('Überprüfung des Élysée'), 'uberprufung-des-elysee');
    assert.equal(slug('?!'), 'issue');
    const { issues } = buildPositions([
      statement('author', 'support', { ...topic('building', 'dams'), terms: [{ stem: 'aaaa', weight: 3 }] }),
      statement('author', 'support', { ...topic('building', 'dams'), terms: [{ stem: 'bbbb', weight: 3 }] }),
    ]);
    assert.deepEqual(
      issues.map(({ id }) => id),
      ['building-dams', 'building-dams-2'],
    );
  });
});
