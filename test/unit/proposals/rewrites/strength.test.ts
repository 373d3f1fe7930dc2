import assert from 'node:assert/strict';
import { strengthChanges } from '../../../../src/analysis/proposals/rewrites/strength';
import { proposalsIn, type Names } from '../layers';

const NAMES: Names = {
  Council: 'government_body',
  Ottawa: 'state',
  Parliament: 'government_body',
  Ministers: 'group',
  We: 'group',
  we: 'group',
};

/** The text in the wordings of the other forces, strongest first. */
function reworded(text: string): string[] {
  const { proposals } = proposalsIn(text, NAMES);
  const [only] = proposals;
  assert.ok(only && proposals.length === 1, text);
  return strengthChanges(text, only).map(
    ({ edit }) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
  );
}

function expect(cases: ReadonlyArray<readonly [string, readonly string[]]>): void {
  for (const [text, wordings] of cases) assert.deepEqual(reworded(text), wordings, text);
}

describe('rewrites: strength', () => {
  it('words a modal as must, should and could', () => {
    expect([
      [
        'Parliament must repeal the levy.',
        ['Parliament should repeal the levy.', 'Parliament could repeal the levy.'],
      ],
      ['Ottawa should open the files.', ['Ottawa must open the files.', 'Ottawa could open the files.']],
      ['Ottawa could cut the tariff.', ['Ottawa must cut the tariff.', 'Ottawa should cut the tariff.']],
      ['Ministers ought to resign.', ['Ministers must resign.', 'Ministers could resign.']],
    ]);
  });

  it('keeps a negation and its contraction', () => {
    expect([
      [
        'Parliament must not sell the land.',
        ['Parliament should not sell the land.', 'Parliament need not sell the land.'],
      ],
      [
        'Parliament mustn’t sell the land.',
        ['Parliament shouldn’t sell the land.', 'Parliament needn’t sell the land.'],
      ],
      ["Ottawa shouldn't wait.", ["Ottawa mustn't wait.", "Ottawa needn't wait."]],
      ['We cannot accept this deal.', ['We should not accept this deal.', 'We need not accept this deal.']],
      [
        "We can't ignore the warning.",
        ["We shouldn't ignore the warning.", "We needn't ignore the warning."],
      ],
      [
        'Ministers need not publish the plan.',
        ['Ministers must not publish the plan.', 'Ministers should not publish the plan.'],
      ],
      [
        'Ministers must never sell the land.',
        ['Ministers should never sell the land.', 'Ministers need never sell the land.'],
      ],
      [
        'The ministers ought not to sell the land.',
        ['The ministers must not sell the land.', 'The ministers need not sell the land.'],
      ],
      ['No school should close.', ['No school must close.', 'No school need close.']],
    ]);
  });

  it('takes in the auxiliaries and the agreement of "have to" and "need to"', () => {
    expect([
      ['Parliament needs to act.', ['Parliament should act.', 'Parliament could act.']],
      ['We have to change course.', ['We should change course.', 'We could change course.']],
      ['We will have to change course.', ['We should change course.', 'We could change course.']],
      ["We'll have to change course.", ['We should change course.', 'We could change course.']],
      ['We have got to change course.', ['We should change course.', 'We could change course.']],
      ["We've got to change course.", ['We should change course.', 'We could change course.']],
      ['Ottawa still needs to pay.', ['Ottawa still should pay.', 'Ottawa still could pay.']],
      ['Ministers may need to step in.', ['Ministers must step in.', 'Ministers should step in.']],
      [
        'Ministers do not need to publish the plan.',
        ['Ministers must not publish the plan.', 'Ministers should not publish the plan.'],
      ],
      [
        "We don't need to build another runway.",
        ["We mustn't build another runway.", "We shouldn't build another runway."],
      ],
    ]);
  });

  it('keeps a capital, and markup around the modal', () => {
    expect([
      [
        'Parliament **must** repeal the levy.',
        ['Parliament **should** repeal the levy.', 'Parliament **could** repeal the levy.'],
      ],
      ['Ministers must **not** sell.', ['Ministers should **not** sell.', 'Ministers need **not** sell.']],
    ]);
  });

  it('leaves other cues alone', () => {
    for (const text of ['Scrap the levy.', 'It is time for Ottawa to act.', 'We urge Parliament to vote.'])
      assert.deepEqual(reworded(text), [], text);
  });
});
