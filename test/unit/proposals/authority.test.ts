import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

const statusOf = (text: string): string | undefined => analyze(text).proposals[0]?.status;

describe('proposals: what nobody disputes', () => {
  it('speaks for the author', () => {
    assert.equal(statusOf('History teaches that governments must keep their word.'), 'endorsed');
    assert.equal(
      statusOf('The charter of the league says that members must settle disputes in court.'),
      'endorsed',
    );
  });

  it('is not who bears its name in a title', () => {
    for (const source of ['The justice minister', 'The minister of justice', 'The history teachers’ union'])
      assert.equal(statusOf(`${source} says that the courts must hire more judges.`), 'reported', source);
  });
});
