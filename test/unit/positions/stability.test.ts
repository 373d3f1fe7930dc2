import assert from 'node:assert/strict';
import { Draft } from '../../../src/analysis/draft';
import { readSample, sampleNames } from '../../eval/gold/files';

interface Edit {
  readonly at: number;
  readonly text: string;
}

/** Every `nth` place where a pattern matches, with the match replaced. */
function edits(text: string, pattern: RegExp, replacement: string, nth: number): Edit[] {
  return [...text.matchAll(pattern)]
    .filter((_, i) => i % nth === 0)
    .map(({ index, 0: match }) => ({
      at: index,
      text: text.slice(0, index) + replacement + text.slice(index + match.length),
    }));
}

describe('issues over small edits', () => {
  for (const name of sampleNames()) {
    it(`keep their names and ids in ${name}`, () => {
      const text = readSample(name);
      const draft = new Draft();
      const { issues, positions, attributions } = draft.update(text).findings.analysis;
      const evidence = [
        ...positions.flatMap((position) => position.evidence),
        ...attributions.flatMap(({ source, cue, content }) =>
          [source, cue, content].filter((span) => span !== null),
        ),
      ];
      const lastBreak = (at: number) => Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at));
      const nextBreak = (at: number) =>
        Math.min(...['. ', '\n'].map((end) => text.indexOf(end, at)).filter((i) => i >= 0), text.length);
      let elsewhere = 0;
      for (const edit of [
        ...edits(text, /, /g, ' ', 8),
        ...edits(text, / the /g, ' the very ', 16),
        ...edits(text, / and /g, ' and also ', 16),
        ...edits(text, / is /g, ' is surely ', 8),
      ]) {
        const now = draft.update(edit.text).findings.analysis.issues;
        const [from, to] = [lastBreak(edit.at), nextBreak(edit.at)];
        const gone = issues.filter(({ id, label }) => !now.some((i) => i.id === id && i.label === label));
        if (evidence.some(({ start, end }) => start < to && from < end)) {
          // What the sentence itself says may read otherwise now, but nothing else.
          assert.ok(gone.length <= 1, `${edit.at}: ${gone.map(({ label }) => label).join(', ')}`);
        } else {
          elsewhere++;
          assert.deepEqual(gone, [], text.slice(from, to));
        }
      }
      assert.ok(elsewhere > 3);
    });
  }
});
