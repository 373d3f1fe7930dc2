import assert from 'node:assert/strict';
import { insertDirective, type IgnorePlace } from '../../../src/analysis/directives/insert';
import { directivesIn } from './support';

const RULE = 'loaded/label-ruler';
const REASON = 'agreed';

/** The text with a directive for its first "regime", and the directive's line or lines. */
function ignored(text: string, place: IgnorePlace): { readonly after: string; readonly action: string } {
  const start = text.indexOf('regime');
  const insertion = insertDirective(text, { start, end: start + 'regime'.length }, RULE, place);
  assert.ok(insertion, `no place in ${JSON.stringify(text)}`);
  const { at, before, behind, action } = insertion;
  const after = text.slice(0, at) + before + REASON + behind + text.slice(at);
  const found = after.indexOf('regime');
  const [directive] = directivesIn(after);
  assert.equal(directive?.action, action);
  assert.equal(directive?.reason, REASON);
  assert.ok(directive.scope && directive.scope.start <= found && found < directive.scope.end, after);
  return { after, action };
}

const END = '<!-- policy-lens: ignore-line loaded/label-ruler — agreed -->';
const ABOVE = '<!-- policy-lens: ignore-next-line loaded/label-ruler -- agreed -->';
const END_OF_ABOVE = '<!-- policy-lens: ignore-next-line loaded/label-ruler — agreed -->';

describe('An ignore on the same line', () => {
  for (const [what, text, expected] of [
    ['a paragraph', 'The regime fell. 🌍\n', `The regime fell. 🌍 ${END}\n`],
    ['a text without an end of line', 'The regime fell.', `The regime fell. ${END}`],
    ['a line that breaks', 'The regime  \nfell.\n', `The regime ${END}  \nfell.\n`],
    ['a line that breaks by a backslash', 'The regime\\\nfell.\n', `The regime ${END}\\\nfell.\n`],
    ['a list', '- a\n- the regime\n- b\n', `- a\n- the regime ${END}\n- b\n`],
    ['a task', '- [ ] name the regime\n', `- [ ] name the regime ${END}\n`],
    ['a block quote', '> The regime fell.\n> It rained.\n', `> The regime fell. ${END}\n> It rained.\n`],
    [
      'a table, in the cell itself',
      '| a | b |\n| - | - |\n| regime | c |\n',
      `| a | b |\n| - | - |\n| regime ${END} | c |\n`,
    ],
    ['a table without outer pipes', 'a | b\n- | -\nc | regime\n', `a | b\n- | -\nc | regime ${END}\n`],
    ['a heading', '## The regime\n\nText.\n', `## The regime ${END}\n\nText.\n`],
    ['a setext heading', 'The regime\n===\n', `The regime ${END}\n===\n`],
    ['a footnote', 'Text.[^1]\n\n[^1]: The regime.\n', `Text.[^1]\n\n[^1]: The regime. ${END}\n`],
    ['emphasis over two lines', '*The regime\nfell.*\n', `*The regime ${END}\nfell.*\n`],
    ['lines that end in CRLF', 'The regime\r\nfell.\r\n', `The regime ${END}\r\nfell.\r\n`],
    [
      'a line that ends in code, by a line above',
      'Text.\n\nThe regime `runs\ncode`.\n',
      `Text.\n\n${ABOVE}\nThe regime \`runs\ncode\`.\n`,
    ],
    [
      'a line that ends in the text of a link',
      'The regime, [see\nhere](x "a\nb") and\n',
      `The regime, [see ${END}\nhere](x "a\nb") and\n`,
    ],
    ['a heading that is closed, by a line above', '## The regime ##\n', `${ABOVE}\n## The regime ##\n`],
  ] as const) {
    it(`fits into ${what}`, () => assert.equal(ignored(text, 'ignore-line').after, expected));
  }
});

describe('An ignore on the line above', () => {
  for (const [what, text, expected] of [
    ['a paragraph', 'A.\n\nThe regime fell.\n', `A.\n\n${ABOVE}\nThe regime fell.\n`],
    ['the first line', 'The regime fell.\n', `${ABOVE}\nThe regime fell.\n`],
    ['a heading', 'A.\n\n## The regime\n', `A.\n\n${ABOVE}\n## The regime\n`],
    ['a block quote', '> The regime fell.\n', `> ${ABOVE}\n> The regime fell.\n`],
    ['a nested block quote', '> > The regime fell.\n', `> > ${ABOVE}\n> > The regime fell.\n`],
    ['a paragraph of a list', '- a\n\n  The regime fell.\n', `- a\n\n  ${ABOVE}\n  The regime fell.\n`],
    ['the first item of a list', 'A:\n\n- the regime\n- b\n', `A:\n\n${ABOVE}\n- the regime\n- b\n`],
    ['a nested list', '- a\n  - the regime\n', `- a\n  ${ABOVE}\n  - the regime\n`],
    ['a table', 'A.\n\n| regime | b |\n| - | - |\n', `A.\n\n${ABOVE}\n| regime | b |\n| - | - |\n`],
    ['lines that end in CRLF', 'A.\r\n\r\nThe regime.\r\n', `A.\r\n\r\n${ABOVE}\r\nThe regime.\r\n`],
    [
      'a later line of a paragraph, at the end of the one above',
      'It was the\nregime that fell.\n',
      `It was the ${END_OF_ABOVE}\nregime that fell.\n`,
    ],
    [
      'a later line of a block quote, at the end of the one above',
      '> It was the\n> regime that fell.\n',
      `> It was the ${END_OF_ABOVE}\n> regime that fell.\n`,
    ],
    ['a later item of a list, on its own line', '- a\n- the regime\n', `- a\n- the regime ${END}\n`],
    [
      'a later row of a table, on its own line',
      '| a | b |\n| - | - |\n| c | regime |\n',
      `| a | b |\n| - | - |\n| c | regime ${END} |\n`,
    ],
  ] as const) {
    it(`fits above ${what}`, () => assert.equal(ignored(text, 'ignore-next-line').after, expected));
  }
});

describe('An ignore in the file', () => {
  const FILE = '<!-- policy-lens: ignore-file loaded/label-ruler -- agreed -->';
  for (const [what, text, expected] of [
    ['at its top', '# Title\n\nThe regime.\n', `${FILE}\n\n# Title\n\nThe regime.\n`],
    [
      'below its front matter',
      '---\na: b\n---\n\nThe regime.\n',
      `---\na: b\n---\n\n${FILE}\n\nThe regime.\n`,
    ],
    [
      'right below its front matter',
      '---\na: b\n---\nThe regime.\n',
      `---\na: b\n---\n${FILE}\n\nThe regime.\n`,
    ],
    ['in its own line ends', 'The\r\nregime.\r\n', `${FILE}\r\n\r\nThe\r\nregime.\r\n`],
  ] as const) {
    it(`goes ${what}`, () => assert.equal(ignored(text, 'ignore-file').after, expected));
  }
});
