import assert from 'node:assert/strict';
import { writeMarkdownReport } from '../../../src/reports/markdown';
import { escapeMarkdown } from '../../../src/reports/markdownText';
import { EMPTY, SAMPLE, TEXT } from './sample';

const report = writeMarkdownReport(SAMPLE, TEXT, 'Levies | *now*\n# not a heading');

/** The rows of the table under a heading, as cells. */
function rows(heading: string): string[][] {
  const from = report.indexOf(`\n${heading}\n`);
  assert.ok(from >= 0, `no heading ${heading}`);
  const lines = report
    .slice(from)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const end = lines.findIndex((line, i) => i > 1 && line.startsWith('| ---'));
  return (end < 0 ? lines : lines.slice(0, end - 1))
    .slice(2)
    .map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
}

describe('the draft report', () => {
  it('keeps a title on one line and literal', () => {
    assert.match(
      report,
      /^# Report: Levies \\\| \\\*now\\\* \\# not a heading\n\n- 3 actors in 3 mentions\n/,
    );
  });

  it('gives every row of a table as many cells as its header', () => {
    for (const table of report
      .trimEnd()
      .split('\n\n')
      .filter((part) => part.startsWith('|'))) {
      const cells = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
      assert.equal(new Set(cells).size, 1, table);
    }
  });

  it('lists actors with what they are called', () => {
    assert.deepEqual(rows('## Actors')[1], ['France \\| Italy', 'state', '1', 'France ×1']);
    assert.deepEqual(rows('## Actors')[0], ['the author', 'person', '1', 'pronouns ×1']);
  });

  it('lists proposals by agent, with terms, force, status and line', () => {
    assert.deepEqual(rows('## Proposals').slice(0, 2), [
      ['the author', 'We must adopt the levy, and quickly', 'Deadline: quickly', 'strong', 'endorsed', '4'],
      ['not named', 'want a levy', '', 'weak, against', 'reported (France \\| Italy)', '3'],
    ]);
    assert.match(report, /### One thing for another\n\n\| Give \| Words \| Get \| Line \|/);
  });

  it('lists loaded language by category and weighs it by target', () => {
    assert.deepEqual(rows('### Pejorative (1)')[0], [
      'grab',
      'critics (quoted)',
      'France \\| Italy',
      'increase, (leave out)',
      '3',
    ]);
    assert.deepEqual(rows('### Even-handedness')[0], ['France \\| Italy', '0', '1', '0', '1']);
  });

  it('sets positions side by side, and names contrasts and agreements', () => {
    assert.deepEqual(rows('### The \\*levy\\*')[0], [
      "**the author** (author's own): “adopt the levy” (line 4)",
      '**critics** (quoted): “a grab” (line 3)',
    ]);
    assert.match(
      report,
      /- critics \(against\) – the author \(for\): “and”, line 5\n- Agreed by the author, France \\\| Italy/,
    );
    assert.doesNotMatch(report, /nobody stands here/);
  });

  it('lays positions out as actors by issues', () => {
    assert.deepEqual(rows('## Positions matrix'), [
      ['the author', "for (author's own)"],
      ['critics', 'against (quoted)'],
    ]);
  });

  it('lists views that nobody answers', () => {
    assert.deepEqual(rows('## Unanswered'), [
      ['The \\*levy\\*', 'critics (against)', 'a grab', 'the draft never answers it', '3'],
    ]);
  });

  it('says what an empty draft lacks', () => {
    const empty = writeMarkdownReport(EMPTY, '');
    for (const what of ['actors', 'proposals', 'loaded language', 'positions']) {
      assert.ok(empty.includes(`No ${what} found.`), what);
    }
  });

  it('escapes whatever Markdown could read into a text', () => {
    assert.equal(
      escapeMarkdown('a|b `c` [d](e) <f> *g* _h_ &amp; $x$\ni'),
      'a\\|b \\`c\\` \\[d\\]\\(e\\) \\<f\\> \\*g\\* \\_h\\_ \\&amp; \\$x\\$ i',
    );
  });
});
