import assert from 'node:assert/strict';
import { PassageReader } from '../../../src/analysis/prose/passages';

/** Every word of a draft with the source text that its offsets point to. */
function wordsAndSources(text: string): Array<[word: string, source: string]> {
  return new PassageReader().read(text).flatMap(({ start, passage }) =>
    passage.sentences.flatMap((sentence) =>
      sentence.tagged.words.map((word, i): [string, string] => {
        const span = sentence.words(i, i);
        return [word.text, text.slice(start + span.start, start + span.end)];
      }),
    ),
  );
}

function sentencesOf(text: string): string[] {
  return new PassageReader()
    .read(text)
    .flatMap(({ start, passage }) =>
      passage.sentences.map((s) => text.slice(start + s.start, start + s.end)),
    );
}

describe('Markdown offsets', () => {
  const drafts: Record<string, string> = {
    emphasis: 'The *next* administration **must not** lift ***all*** sanctions, _says_ Tehran.',
    links:
      'The [foreign minister](https://example.org/a_(b) "a title") met [the council][1] and [Oslo].\n\n[1]: https://example.org',
    'windows line ends': 'Iran said\r\nit would *stay*.\r\n\r\nMoscow agreed.\r\n',
    'astral characters': '🕊️ Peace 𝒯𝑒𝒽𝓇𝒶𝓃 talks: “we 🇮🇷 will” stay.',
    'right-to-left marks': 'The \u200fالمفاوضات\u200e talks \u2067between\u2069 Cairo and Doha failed.',
    'lone surrogates': 'A broken \ud83d character and \udc00 another in Geneva.',
    footnotes: 'The levy[^1] is due.\n\n[^1]: As Delhi *said* in May,\n    twice.\n',
    table: '| Who | What |\n| --- | --- |\n| Delhi | *must* sign |\n| Paris | waits |\n',
    'front matter': '---\ntitle: "Talks: again"\ndate: 2026-05-01\n---\n\n# Talks\n\nGeneva waits.\n',
    'unclosed front matter': '---\ntitle: Talks\n\nGeneva waits.\n',
    code: 'Use `Iran must` here.\n\n```\nRussia should go\n```\n\n    China should go\n\nGeneva waits.',
    'unclosed fence': 'Geneva waits.\n\n```js\nParis should go\n',
    html: 'Geneva <b>waits</b> for <!-- Iran should go --> Paris.\n\n<div>Russia must go</div>\n',
    quotes: '> Delhi *must*\n> sign, "now".\n>\n> > Nested Paris.\n',
    lists: '1. Oslo\n   waits\n2. **Rome** acts\n   - [ ] Bern votes\n',
    entities: 'AT&amp;T&nbsp;paid the U.S.&mdash;twice &#8220;fast&#8221;.',
    'byte-order mark': '\ufeffGeneva waits.',
    setext: 'The *talks*\n===========\n\nGeneva waits.',
    escapes: 'Geneva \\*waits\\* for 1\\. Paris.',
  };

  for (const [name, text] of Object.entries(drafts)) {
    it(`are those of the source with ${name}`, () => {
      const pairs = wordsAndSources(text);
      assert.ok(pairs.length > 0);
      for (const [word, source] of pairs) {
        const bare = source
          .replace(/&amp;/g, '&')
          .replace(/&mdash;/g, '—')
          .replace(/[*_\\]/g, '');
        assert.equal(bare.replace(/\s+/g, ' '), word.replace(/\s+/g, ' '));
      }
    });
  }

  it('leave out what is not prose', () => {
    const words = wordsAndSources(Object.values({ a: drafts['code'], b: drafts['html'] }).join('\n\n')).map(
      ([w]) => w,
    );
    for (const hidden of ['Iran', 'Russia', 'China']) assert.ok(!words.includes(hidden), hidden);
    assert.ok(words.includes('Geneva') && words.includes('waits'));
    assert.ok(!wordsAndSources(drafts['links'] ?? '').some(([w]) => /example|title/.test(w)));
    assert.ok(!wordsAndSources(drafts['front matter'] ?? '').some(([w]) => w === 'date'));
    assert.deepEqual(sentencesOf('Geneva waits.\n\n```js\nParis should go\n'), ['Geneva waits.']);
  });

  it('know their zone', () => {
    const zones = (text: string) =>
      new PassageReader().read(text).flatMap(({ passage }) => passage.blocks.map((b) => b.zone));
    assert.deepEqual(zones('# A\n\n## B\n\nc\n\n- d\n\n> e\n\n[^1]: f\n'), [
      'title',
      'heading',
      'body',
      'list',
      'quote',
      'footnote',
    ]);
    assert.deepEqual(zones(drafts['table'] ?? ''), ['table', 'table', 'table', 'table', 'table', 'table']);
  });

  it('are the same whether a version is read fresh or after an edit', () => {
    const paragraph = (i: number) =>
      `Paragraph ${i}: the *council* of Geneva must act, said minister ${i}. It waited.\n\n`;
    const before = Array.from({ length: 400 }, (_, i) => paragraph(i)).join('');
    const reader = new PassageReader();
    reader.read(before);
    const at = before.indexOf('Paragraph 200');
    for (const edit of ['X', '# A heading\n\n', '```\n', '> ', '---\n']) {
      const after = before.slice(0, at) + edit + before.slice(at);
      const shape = (r: PassageReader) =>
        r
          .read(after)
          .map(({ start, passage }) => [
            start,
            passage.sentences.map((s) => [s.start, s.end, s.tagged.text]),
          ]);
      assert.deepEqual(shape(reader), shape(new PassageReader()), JSON.stringify(edit));
    }
  });

  it('keep unchanged passages as they are after an edit', () => {
    const text = Array.from(
      { length: 600 },
      (_, i) => `Paragraph ${i} of the *council* in Geneva says that it must act.\n\n`,
    ).join('');
    const reader = new PassageReader();
    const before = reader.read(text);
    assert.ok(before.length > 2);
    const after = reader.read(text.replace('Paragraph 2 of', 'Paragraph two of'));
    const same = after.filter(({ passage }) => before.some((b) => b.passage === passage)).length;
    assert.ok(same >= before.length - 2, `${same} of ${before.length}`);
  });
});
