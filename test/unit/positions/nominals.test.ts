import assert from 'node:assert/strict';
import { nominalAction } from '../../../src/analysis/positions/nominals';
import { syntaxOf } from '../../../src/analysis/positions/syntax';
import { labelOf } from '../../../src/analysis/positions/wording';
import { sentenceOf } from '../support';

/** "direction: label" of the action that the first noun phrase headed by the word names; null where it names none. */
function actionOf(text: string, head: string): string | null {
  const { tagged } = sentenceOf(text);
  const phrase = syntaxOf(tagged).phrases.find((p) => tagged.words[p.head]?.norm === head);
  assert.ok(phrase, `no phrase is headed by "${head}"`);
  const action = nominalAction(tagged, phrase);
  return action && `${action.direction}: ${labelOf(action)}`;
}

describe('nominal actions', () => {
  const cases: [text: string, head: string, action: string | null][] = [
    // A gerund with its article.
    ['The lifting of the embargo would help farmers.', 'lifting', 'against: lifting of the embargo'],
    ['Many welcome the widening of the canal.', 'widening', 'for: widening of the canal'],
    ['They called for the building of new dams.', 'building', 'for: building of new dams'],
    // Without it, a particle behind it.
    ['An emphasis on building out sea defences is welcome.', 'building', 'for: building out sea defences'],
    // A noun that tells of an ending.
    ['The repeal of the fuel tax was overdue.', 'repeal', 'against: repeal of the fuel tax'],
    ['Voters want an end to bailouts.', 'end', 'against: end to bailouts'],
    ['A reduction in tariffs would follow.', 'reduction', 'against: reduction in tariffs'],
    [
      'The suspension of the ferry service surprised nobody.',
      'suspension',
      'against: suspension of the ferry service',
    ],
    // A noun that says nothing by itself gives way.
    ['The case for the repeal of the fuel tax is strong.', 'case', 'against: repeal of the fuel tax'],
    // Things, and endings of nothing.
    ['The embargo on grain hurts farmers.', 'embargo', null],
    ['The new building was opened on Monday.', 'building', null],
    ['The meeting in Berlin lasted a day.', 'meeting', null],
    ['The repeal came late.', 'repeal', null],
    ['They will see an end to it.', 'end', null],
    ['The end, of course, is near.', 'end', null],
  ];
  for (const [text, head, action] of cases) {
    it(`names ${action ?? 'none'} in "${text}"`, () => assert.equal(actionOf(text, head), action));
  }
});
