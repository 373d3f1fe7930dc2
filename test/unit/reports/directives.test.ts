import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { writeMarkdownReport } from '../../../src/reports/markdown';
import { writeTable } from '../../../src/reports/table';

const OBEYED = 'The so-called reform is a disgrace. <!-- policy-lens: ignore-line loaded — as | quoted -->\n';
const STALE =
  '\n<!-- policy-lens: ignore-next-line loaded/label-ruler -- their | word -->\nThe council met.\n';

describe('Reports', () => {
  it('say how much a draft leaves out by its own comments', () => {
    const report = writeMarkdownReport(analyze(OBEYED), OBEYED);
    assert.match(report, /\n- \d findings left out by 1 ignore comment\n/);
    assert.doesNotMatch(report, /Stale ignores/);
    assert.doesNotMatch(writeTable(analyze(OBEYED), OBEYED), /Stale ignores/);
  });

  it('list stale ignores with their places', () => {
    const text = OBEYED + STALE;
    assert.match(
      writeMarkdownReport(analyze(text), text),
      /## Stale ignores\n\n\| Comment \| What is wrong \| Line \|\n\| --- \| --- \| --- \|\n\| policy-lens: ignore-next-line loaded\/label-ruler -- their \\\| word \| Nothing of “loaded\/label-ruler” is found here\. \| 3 \|\n/,
    );
    assert.match(
      writeTable(analyze(text), text),
      /\nStale ignores \(1\)\n {2}3:1 +policy-lens: ignore-next-line/,
    );
  });
});
