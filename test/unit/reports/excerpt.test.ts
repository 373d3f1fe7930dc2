import assert from 'node:assert/strict';
import { excerpt, oneLine, shorten } from '../../../src/reports/excerpt';

const whole = (text: string, limit?: number) => excerpt(text, { start: 0, end: text.length }, limit);

describe('excerpts', () => {
  const cases: Record<string, string> = {
    'the **bold** and _sly_ plan': 'the bold and sly plan',
    'a [levy](https://example.org/x "t") on `coal`': 'a levy on coal',
    'the ![map](m.png) shows': 'the map shows',
    'as agreed[^1] in May': 'as agreed in May',
    'as [agreed][ref] in May': 'as agreed in May',
    'cut text](https://example.org) here': 'cut text here',
    'see the [cut text': 'see the cut text',
    'two\r\n> quoted\n> lines': 'two quoted lines',
    'the <b>loud</b> one': 'the loud one',
    'hidden <!-- note --> words': 'hidden words',
    'five \\* three': 'five * three',
    // What only looks like markup stays.
    '5 * 3 and 2*2': '5 * 3 and 2*2',
    snake_case_name: 'snake_case_name',
    'they [sic] did': 'they [sic] did',
  };
  for (const [source, words] of Object.entries(cases)) {
    it(`reads ${JSON.stringify(source)}`, () => assert.equal(whole(source), words));
  }

  it('cuts at a word and never inside a character', () => {
    assert.equal(whole('one two three four', 12), 'one two…');
    assert.equal(shorten('🕊🕊🕊', 4), '🕊…');
    assert.equal(shorten('short', 5), 'short');
  });

  it('lets nothing through that steers a terminal or turns the reading direction', () => {
    assert.equal(oneLine('a\u001b[31mred\u0007\u202egnip\u2066'), 'a[31mredgnip');
    assert.equal(oneLine('half \ud800 one'), 'half \ufffd one');
  });

  it('comes to an end on markup that never closes', () => {
    for (const piece of ['[', '](', '<a ', '<!--', '**', '_a', '> '])
      assert.equal(typeof whole(piece.repeat(20_000)), 'string', piece);
  });
});
