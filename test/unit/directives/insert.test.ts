import assert from 'node:assert/strict';
import { insertDirective, type IgnorePlace } from '../../../src/analysis/directives/insert';
import { insertAll } from '../../../src/analysis/directives/insertion';
import { directivesIn } from './support';

const RULE = 'loaded/label-ruler';
const OTHER = 'loaded/doubt-claim';
const REASON = 'agreed';

/** The text with a directive that leaves `rules` out for the words from its first "regime" to its last, and a reason. */
function ignored(text: string, place: IgnorePlace, ...rules: readonly string[]): string {
  const [start, end] = [text.indexOf('regime'), text.lastIndexOf('regime') + 'regime'.length];
  const names = rules.length > 0 ? rules : [RULE];
  const insertions = insertDirective(text, { start, end }, names, place);
  assert.ok(insertions, `no place in ${JSON.stringify(text)}`);
  const reasoned = insertions.map((insertion) => {
    const { text: put, reasonAt } = insertion;
    if (reasonAt === undefined) return insertion;
    return { ...insertion, text: put.slice(0, reasonAt) + REASON + put.slice(reasonAt) };
  });
  const { text: after } = insertAll(text, reasoned);
  const found = after.indexOf('regime');
  const directive = directivesIn(after).find(({ rules: named }) =>
    names.every((name) => named.some((rule) => rule.text === name)),
  );
  assert.equal(directive?.reason, REASON);
  assert.ok(directive.scope && directive.scope.start <= found && found < directive.scope.end, after);
  return after;
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
    it(`fits into ${what}`, () => assert.equal(ignored(text, 'ignore-line'), expected));
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
    it(`fits above ${what}`, () => assert.equal(ignored(text, 'ignore-next-line'), expected));
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
    it(`goes ${what}`, () => assert.equal(ignored(text, 'ignore-file'), expected));
  }
});

describe('An ignore of a paragraph or a selection', () => {
  const START = '<!-- policy-lens: ignore-start loaded/label-ruler -- agreed -->';
  const STOP = '<!-- policy-lens: ignore-end -->';
  for (const [what, text, expected] of [
    [
      'around a paragraph',
      'A.\n\nThe regime\nfell.\n\nB.\n',
      `A.\n\n${START}\n\nThe regime\nfell.\n\n${STOP}\n\nB.\n`,
    ],
    ['around the whole of a text', 'The regime fell.', `${START}\n\nThe regime fell.\n\n${STOP}`],
    [
      'from one paragraph to another',
      'The regime.\n\nA.\n\nThis regime.\n\nB.\n',
      `${START}\n\nThe regime.\n\nA.\n\nThis regime.\n\n${STOP}\n\nB.\n`,
    ],
    [
      'around a paragraph of a block quote',
      '> A.\n>\n> The regime.\n',
      `> A.\n>\n> ${START}\n>\n> The regime.\n>\n> ${STOP}\n`,
    ],
    [
      'around the list where an item is one line',
      'A:\n\n- the regime\n- b\n\nC.\n',
      `A:\n\n${START}\n\n- the regime\n- b\n\n${STOP}\n\nC.\n`,
    ],
    [
      'around a paragraph in a list',
      '- a\n\n  The regime.\n\n- b\n',
      `- a\n\n  ${START}\n\n  The regime.\n\n  ${STOP}\n\n- b\n`,
    ],
    [
      'around a table',
      '| regime | b |\n| - | - |\n| c | d |\n',
      `${START}\n\n| regime | b |\n| - | - |\n| c | d |\n\n${STOP}\n`,
    ],
    [
      'from a heading on',
      '# The regime\nThis regime fell.\n',
      `${START}\n\n# The regime\nThis regime fell.\n\n${STOP}\n`,
    ],
    [
      'in lines that end in CRLF',
      'The regime.\r\n\r\nB.\r\n',
      `${START}\r\n\r\nThe regime.\r\n\r\n${STOP}\r\n\r\nB.\r\n`,
    ],
    [
      'within a block of other rules, whose end stays its own',
      `<!-- policy-lens: ignore-start actors -->\n\nThe regime.\n\nB.\n\n${STOP}\n`,
      `<!-- policy-lens: ignore-start actors -->\n\n${START}\n\nThe regime.\n\n${STOP}\n\nB.\n\n${STOP}\n`,
    ],
  ] as const) {
    it(`goes ${what}`, () => assert.equal(ignored(text, 'ignore-start'), expected));
  }

  it('names every rule once, and its end too where that would close another block', () => {
    const text =
      'The regime.\n\n<!-- policy-lens: ignore-start actors -->\n\nThis regime.\n\n<!-- policy-lens: ignore-end actors -->\n';
    assert.equal(
      ignored(text, 'ignore-start', RULE, OTHER),
      `<!-- policy-lens: ignore-start ${RULE}, ${OTHER} -- agreed -->\n\nThe regime.\n\n<!-- policy-lens: ignore-start actors -->\n\nThis regime.\n\n<!-- policy-lens: ignore-end ${RULE}, ${OTHER} -->\n\n<!-- policy-lens: ignore-end actors -->\n`,
    );
  });
});

describe('A second ignore', () => {
  for (const [what, text, place, expected] of [
    [
      'on a line joins the comment there',
      `The regime. <!-- policy-lens: ignore-line ${OTHER} — agreed -->\nB.\n`,
      'ignore-line',
      `The regime. <!-- policy-lens: ignore-line ${OTHER}, ${RULE} — agreed -->\nB.\n`,
    ],
    [
      'on a line joins the comment above',
      `<!-- policy-lens: ignore-next-line ${OTHER} -- agreed -->\n\nThe regime.\n`,
      'ignore-line',
      `<!-- policy-lens: ignore-next-line ${OTHER}, ${RULE} -- agreed -->\n\nThe regime.\n`,
    ],
    [
      'by a comment above joins the one on the line',
      `The regime. <!-- policy-lens: ignore-line ${OTHER} — agreed -->\n`,
      'ignore-next-line',
      `The regime. <!-- policy-lens: ignore-line ${OTHER}, ${RULE} — agreed -->\n`,
    ],
    [
      'in the file joins the one at its top',
      `<!-- policy-lens: ignore-file ${OTHER} -- agreed -->\n\nThe regime.\n`,
      'ignore-file',
      `<!-- policy-lens: ignore-file ${OTHER}, ${RULE} -- agreed -->\n\nThe regime.\n`,
    ],
    [
      'of a paragraph joins the block around it, and its end that names rules',
      `<!-- policy-lens: ignore-start ${OTHER} -- agreed -->\nThe regime.\n<!-- policy-lens: ignore-end ${OTHER} -->\n`,
      'ignore-start',
      `<!-- policy-lens: ignore-start ${OTHER}, ${RULE} -- agreed -->\nThe regime.\n<!-- policy-lens: ignore-end ${OTHER}, ${RULE} -->\n`,
    ],
    [
      'of a paragraph does not join a longer block',
      `<!-- policy-lens: ignore-start ${OTHER} -->\n\nA.\n\nThe regime.\n\n<!-- policy-lens: ignore-end -->\n`,
      'ignore-start',
      `<!-- policy-lens: ignore-start ${OTHER} -->\n\nA.\n\n<!-- policy-lens: ignore-start ${RULE} -- agreed -->\n\nThe regime.\n\n<!-- policy-lens: ignore-end -->\n\n<!-- policy-lens: ignore-end -->\n`,
    ],
    [
      'on a line does not join that of another line',
      `A. <!-- policy-lens: ignore-line ${OTHER} -->\nThe regime.\n`,
      'ignore-line',
      `A. <!-- policy-lens: ignore-line ${OTHER} -->\nThe regime. ${END}\n`,
    ],
  ] as const) {
    it(what, () => assert.equal(ignored(text, place), expected));
  }

  it('leaves a comment with no such action alone', () => {
    const text = `The regime. <!-- policy-lens: ignore-lnie ${OTHER} -->\n`;
    assert.equal(
      ignored(text, 'ignore-line'),
      `The regime. <!-- policy-lens: ignore-lnie ${OTHER} --> ${END}\n`,
    );
  });
});
