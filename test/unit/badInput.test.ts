import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import type { Span } from '../../src/analysis/model';

/** Every object in an analysis that has a place. */
function* spansIn(value: unknown): Generator<Span> {
  if (Array.isArray(value)) for (const item of value) yield* spansIn(item);
  else if (typeof value === 'object' && value !== null) {
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') yield { start, end };
    for (const inner of Object.values(value)) yield* spansIn(inner);
  }
}

/** The result must be sensible on anything: no throw, no place outside the text, no empty span. */
function check(text: string): void {
  for (const { start, end } of spansIn(analyze(text))) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end), `${start}-${end}`);
    assert.ok(0 <= start && start < end && end <= text.length, `${start}-${end} of ${text.length}`);
  }
}

const SENTENCE =
  'Critics say “Iran must sign” the so-called deal in return for relief, but Washington refused. ';

describe('bad input', function () {
  this.timeout(120_000);
  const texts: Record<string, string> = {
    'an empty text': '',
    blanks: ' \n\t\r\n ',
    'one line of 200 kB': SENTENCE.repeat(2_100),
    'one line of 200 kB without punctuation': 'the president must sign and '.repeat(7_500),
    'one word of 200 kB': 'x'.repeat(200_000),
    'a million line breaks': '\n'.repeat(1_000_000),
    'binary renamed': Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(
      '',
    ),
    'lone surrogates': '\ud800 Iran \udfff must \ud83d sign. '.repeat(200),
    'unclosed marks': '**Iran *must _sign `the [deal](http://x "y said ( « “ ‘ '.repeat(300),
    'quotation marks only': '“”‘’«»"\'„‟'.repeat(3_000),
    'brackets only': '[[((<<{{'.repeat(5_000),
    'deep quotes': `${'> '.repeat(400)}Iran must sign.`,
    'deep lists': Array.from({ length: 120 }, (_, i) => `${'  '.repeat(i)}- Iran must sign`).join('\n'),
    'unclosed fence': `\`\`\`\n${SENTENCE.repeat(100)}`,
    'unclosed comment': `<!-- ${SENTENCE.repeat(100)}`,
    'right-to-left': 'قال الرئيس \u202eيجب على إيران\u202c أن توقع. Iran must sign. '.repeat(50),
    'windows and old mac line ends': SENTENCE.repeat(20).replace(/\. /g, '.\r\n\r\n').replace(/, /g, ',\r'),
    'combining marks': 'I\u0301ran\u0308 mu\u0336st\u0336 si\u0337gn. '.repeat(500),
    'only names': 'Iran Iraq Syria Biden Putin Washington Moscow '.repeat(400),
    'prototype words':
      'The constructor must sign; __proto__ should go; toString, hasOwnProperty and valueOf said “no”. ',
  };
  for (const [name, text] of Object.entries(texts))
    it(`gives a sensible result for ${name}`, () => check(text));

  it('takes a 5 MB file', () => {
    const paragraph = `${SENTENCE.repeat(4)}\n\n`;
    check(paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)));
  });
});
