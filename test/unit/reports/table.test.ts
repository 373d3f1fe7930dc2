import assert from 'node:assert/strict';
import { writeTable } from '../../../src/reports/table';
import { EMPTY, SAMPLE, TEXT } from './sample';

describe('the table for the terminal', () => {
  const table = writeTable(SAMPLE, TEXT, 'levies.md');

  it('names the file and every layer, with places', () => {
    assert.match(table, /^levies\.md\nActors \(3\)\n/);
    assert.match(
      table,
      /\nProposals \(2\)\n {2}4:1 +strong +endorsed +the author +We must adopt the levy, and quickly\n/,
    );
    assert.match(
      table,
      /\nLoaded language \(2\)\n {2}3:\d+ +pejorative +critics on France \| Italy +grab +increase, \(leave out\)\n/,
    );
    assert.match(
      table,
      /\nPositions \(2\)\n {2}the \*levy\* \(1 contrast\)\n {4}\+ +4:9 +the author +author's own +adopt the levy\n {4}- +3:\d+ +critics/,
    );
    assert.match(table, /\n3 actors, 2 proposals, 2 loaded wordings, 2 positions, 1 contrast\n$/);
  });

  it('keeps every line within the width', () => {
    for (const width of [72, 80, 100]) {
      const lines = writeTable(SAMPLE, TEXT, 'levies.md', width).split('\n');
      assert.ok(
        lines.every((line) => [...line].length <= width),
        `wider than ${width}`,
      );
    }
  });

  it('says in a line what an empty draft has', () => {
    assert.equal(
      writeTable(EMPTY, ''),
      '0 actors, 0 proposals, 0 loaded wordings, 0 positions, 0 contrasts\n',
    );
  });

  it('lets no control character of the draft reach the terminal', () => {
    const name = 'evil\u001b]0;title\u0007';
    const actors = SAMPLE.actors.map((actor) => ({ ...actor, name }));
    assert.doesNotMatch(writeTable({ ...SAMPLE, actors }, TEXT, name), /[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});
