import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { removeDirective } from '../../../src/analysis/directives/remove';

/** The text without its first directive, as far as that is at fault. */
function removed(text: string): string {
  const { directives } = analyze(text);
  const [first] = directives;
  assert.ok(first && first.faults.length > 0, 'nothing is at fault');
  return [...removeDirective(text, first, directives)]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: put }) => rest.slice(0, start) + put + rest.slice(end), text);
}

const STALE = '<!-- policy-lens: ignore-next-line loaded/label-ruler -- agreed -->';

describe('A stale ignore is removed', () => {
  for (const [what, text, expected] of [
    ['with its line', `One.\n\n${STALE}\nTwo.\n`, 'One.\n\nTwo.\n'],
    ['with the empty line below it', `One.\n\n${STALE}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
    ['at the top', `${STALE}\n\nOne.\n`, 'One.\n'],
    ['at the end', `One.\n\n${STALE}`, 'One.\n\n'],
    ['in CRLF', `One.\r\n\r\n${STALE}\r\nTwo.\r\n`, 'One.\r\n\r\nTwo.\r\n'],
    ['in a line of words', `One. ${STALE} Two.\n\nThree.\n`, 'One. Two.\n\nThree.\n'],
    ['at the end of a line', `One. ${STALE}\nTwo.\n`, 'One.\nTwo.\n'],
    ['in a table', `| a |\n| - |\n| c ${STALE} |\n`, '| a |\n| - |\n| c |\n'],
    ['in a block quote', `> ${STALE}\n> Two.\n`, '> Two.\n'],
    ['so that two paragraphs stay two', `One.\n${STALE}\nTwo.\n`, 'One.\n\nTwo.\n'],
    [
      'with the end of its block',
      'One.\n\n<!-- policy-lens: ignore-start actors/title -->\n\nTwo.\n\n<!-- policy-lens: ignore-end -->\n\nThree.\n',
      'One.\n\nTwo.\n\nThree.\n',
    ],
    [
      'for the rule that is stale, others stay',
      'The so-called reform failed. <!-- policy-lens: ignore-line loaded/label-ruler, loaded -- agreed -->\n',
      'The so-called reform failed. <!-- policy-lens: ignore-line, loaded -- agreed -->\n',
    ],
    [
      'for the rule that is stale, in the end of its block too',
      '<!-- policy-lens: ignore-start actors/title, loaded -->\n\nThe so-called reform failed.\n\n<!-- policy-lens: ignore-end actors/title, loaded -->\n',
      '<!-- policy-lens: ignore-start, loaded -->\n\nThe so-called reform failed.\n\n<!-- policy-lens: ignore-end, loaded -->\n',
    ],
    [
      'for the last rule',
      'The so-called reform failed. <!-- policy-lens: ignore-line loaded, loaded/label-ruler -- agreed -->\n',
      'The so-called reform failed. <!-- policy-lens: ignore-line loaded -- agreed -->\n',
    ],
  ] as const) {
    it(what, () => assert.equal(removed(text), expected));
  }
});
