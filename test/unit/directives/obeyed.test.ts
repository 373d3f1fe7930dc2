import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { Draft } from '../../../src/analysis/draft';
import { PLAIN_HOUSE } from '../../../src/analysis/house';
import { AUTHOR, type Analysis } from '../../../src/analysis/model';

const SENTENCE = 'The so-called reform is a disgrace.';

const wordings = (text: string, { loaded }: Analysis = analyze(text)) =>
  loaded.map(({ start, end }) => text.slice(start, end));
const faults = (text: string) =>
  analyze(text).directives.flatMap((directive) => directive.faults.map(({ kind }) => kind));

/** What is found without any directive, so that the tests know no rule by heart. */
const plain = analyze(`${SENTENCE}\n`);
const [rule] = plain.loaded.map((finding) => finding.rule);

describe('A directive leaves out', () => {
  it('(there is something to leave out)', () => assert.ok(plain.loaded.length >= 2 && rule));

  it('the findings of its rule, and no others', () => {
    const text = `<!-- policy-lens: ignore-next-line ${rule} -->\n${SENTENCE}\n\n${SENTENCE}\n`;
    const { loaded, directives } = analyze(text);
    assert.equal(loaded.length, 2 * plain.loaded.length - 1);
    assert.equal(directives[0]?.ignored, 1);
    assert.deepEqual(directives[0]?.faults, []);
  });

  it('a whole layer', () => {
    for (const rules of ['loaded', 'loaded/*', '']) {
      assert.deepEqual(wordings(`${SENTENCE} <!-- policy-lens: ignore-line ${rules} -->\n`), []);
    }
  });

  it('what stands in a block, and nothing before or behind it', () => {
    const text = `${SENTENCE}\n\n<!-- policy-lens: ignore-start loaded -->\n\n${SENTENCE}\n\n- ${SENTENCE}\n\n<!-- policy-lens: ignore-end -->\n\n${SENTENCE}\n`;
    assert.equal(wordings(text).length, 2 * plain.loaded.length);
  });

  it('what stands anywhere in the file', () => {
    assert.deepEqual(wordings(`# Title\n\n${SENTENCE}\n\n<!-- policy-lens: ignore-file loaded -->\n`), []);
  });

  it('what begins in a cell of a table, or in a list, or in a quotation', () => {
    const ignore = '<!-- policy-lens: ignore-line loaded -->';
    assert.deepEqual(wordings(`| A | B |\n| - | - |\n| one | ${SENTENCE} ${ignore} |\n`), []);
    assert.deepEqual(wordings(`- one\n  - ${SENTENCE} ${ignore}\n`), []);
    assert.deepEqual(wordings(`> ${SENTENCE} ${ignore}\n`), []);
  });

  it('actors and proposals, and what refers to them', () => {
    const words = 'France should lift the tariffs in return for lower quotas.';
    assert.ok(analyze(`${words}\n`).proposals.length > 0);
    const { proposals, mentions, exchanges } = analyze(
      `${words} <!-- policy-lens: ignore-line proposals, actors -->\n`,
    );
    assert.deepEqual([proposals, mentions, exchanges], [[], [], []]);
  });

  it('the positions that rest on a proposal, and no others', () => {
    const text = 'We should abolish the levy on steel.\n\nPoland opposes the levy on steel.\n';
    const holders = (draft: string) => analyze(draft).positions.map(({ holder }) => holder);
    const [author, poland] = holders(text);
    assert.equal(author, AUTHOR);
    for (const rules of ['proposals', analyze(text).proposals[0]?.rule])
      assert.deepEqual(holders(`<!-- policy-lens: ignore-next-line ${rules} -->\n${text}`), [poland]);
    assert.deepEqual(holders(`<!-- policy-lens: ignore-next-line loaded -->\n${text}`), [author, poland]);
  });

  it('nothing, where it is code', () => {
    const text = `\`\`\`\n<!-- policy-lens: ignore-file loaded -->\n\`\`\`\n\n${SENTENCE}\n`;
    assert.equal(wordings(text).length, plain.loaded.length);
    assert.deepEqual(analyze(text).directives, []);
  });
});

describe('A directive is stale', () => {
  it('where nothing is found', () => {
    const text = 'The council meets in May. <!-- policy-lens: ignore-line loaded -->\n';
    assert.deepEqual(faults(text), ['stale']);
  });

  it('for each of its rules apart', () => {
    const text = `${SENTENCE} <!-- policy-lens: ignore-line ${rule}, loaded/mockery-pomp -->\n`;
    const [directive] = analyze(text).directives;
    assert.deepEqual(
      directive?.faults.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [['stale', 'loaded/mockery-pomp']],
    );
  });

  it('not where what it leaves out would be seen at another sensitivity', () => {
    const strict = analyze(`${SENTENCE}\n`, { ...PLAIN_HOUSE, sensitivity: 'strict' });
    const weak = plain.loaded.find((finding) => !strict.loaded.some((l) => l.rule === finding.rule));
    const found = weak?.rule ?? rule;
    const text = `${SENTENCE} <!-- policy-lens: ignore-line ${found} -->\n`;
    const { directives } = analyze(text, { ...PLAIN_HOUSE, sensitivity: 'strict' });
    assert.deepEqual(directives[0]?.faults, []);
  });

  it('and tells rules and layers that there are not', () => {
    assert.deepEqual(faults(`${SENTENCE} <!-- policy-lens: ignore-line loaded/doubt-clam -->\n`), [
      'unknown_rule',
    ]);
    assert.deepEqual(faults(`${SENTENCE} <!-- policy-lens: ignore-line laoded -->\n`), ['unknown_rule']);
  });
});

describe('Directives of a draft that is edited', () => {
  it('take positions away and give them back', () => {
    const text = 'We should abolish the levy on steel.\n\nPoland opposes the levy on steel.\n';
    const draft = new Draft();
    const count = (version: string) => draft.update(version).findings.analysis.positions.length;
    const all = count(text);
    assert.equal(count(`<!-- policy-lens: ignore-file proposals -->\n\n${text}`), all - 1);
    assert.equal(count(text), all);
  });

  it('keep in step', () => {
    const draft = new Draft();
    const directive = `<!-- policy-lens: ignore-next-line loaded -->\n`;
    const count = (text: string) => draft.update(text).findings.analysis.loaded.length;
    assert.equal(count(`${SENTENCE}\n`), plain.loaded.length);
    assert.equal(count(`${directive}${SENTENCE}\n`), 0);
    assert.equal(count(`A new first paragraph.\n\n${directive}${SENTENCE}\n`), 0);
    assert.equal(count(`A new first paragraph.\n\n${SENTENCE}\n`), plain.loaded.length);
  });

  it('are obeyed alike in the whole, near a place and passage by passage', () => {
    const paragraphs = Array.from({ length: 400 }, (_, i) =>
      i % 7 === 0
        ? `<!-- policy-lens: ignore-next-line loaded -->\n${SENTENCE}`
        : i % 11 === 0
          ? `${SENTENCE} Number ${i} is on the table.`
          : `The council will meet in room ${i} and hear the committee on the budget for schools and roads.`,
    );
    const text = `${paragraphs.join('\n\n')}\n`;
    const { findings } = new Draft().update(text);
    assert.ok(findings.passages.length > 2);
    const whole = findings.analysis.loaded.length;
    assert.equal(
      findings.byPassage.reduce((sum, { loaded }) => sum + loaded.length, 0),
      whole,
    );
    const expected = paragraphs.filter(
      (paragraph, i) => i % 7 !== 0 && paragraph.startsWith('The so-called'),
    );
    assert.equal(whole, expected.length * plain.loaded.length);
    const middle = text.indexOf('Number 99 ');
    const near = findings.within({ start: middle, end: middle + 1 }).loaded;
    const starts = new Set(findings.analysis.loaded.map(({ start }) => start));
    assert.ok(near.length > 0 && near.every(({ start }) => starts.has(start)));
  });
});
