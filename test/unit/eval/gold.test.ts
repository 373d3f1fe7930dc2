import assert from 'node:assert/strict';
import type { Annotation } from '../../eval/gold/format';
import { buildGold } from '../../eval/gold/buildGold';
import { readAnnotation, readGold, readSample, sampleNames } from '../../eval/gold/files';
import { AnnotationError, Quotations } from '../../eval/gold/quotations';

const TEXT = '---\ntitle: Iran\n---\n\nWith 💧 it left, Iran and its envoys said that it _must_ sign it.\n';

function annotation(parts: Partial<Annotation>): Annotation {
  return {
    doc: 'small',
    annotator: 'A',
    actors: [
      { id: 'author', name: 'the author', kind: 'person' },
      { id: 'iran', name: 'Iran', kind: 'state' },
      { id: 'envoys', name: 'envoys of Iran', kind: 'group' },
    ],
    mentions: [],
    proposals: [],
    exchanges: [],
    loaded: [],
    attributions: [],
    issues: [],
    positions: [],
    contrasts: [],
    agreements: [],
    ...parts,
  };
}

const proposal = {
  text: 'it _must_ sign it',
  cue: 'must',
  agent: { actor: 'iran', implicit: true },
  action: 'sign it',
  force: 'strong',
  status: 'reported',
} as const;

function rejects(parts: Partial<Annotation>, message: RegExp): void {
  assert.throws(
    () => buildGold(annotation(parts), TEXT),
    (error) => error instanceof AnnotationError && message.test(error.message),
  );
}

describe('the gold builder', () => {
  it('places mentions in text order, in UTF-16 code units, front matter left out', () => {
    const { mentions } = buildGold(
      annotation({
        mentions: [
          ['it', 'iran', 'pronoun', { certainty: 'low' }],
          ['Iran', 'iran', 'name'],
          ['its envoys', 'envoys', 'nominal', { head: 'envoys' }],
          ['its', 'iran', 'pronoun'],
          ['it', 'iran', 'pronoun', { in: 'sign it' }],
        ],
      }),
      TEXT,
    );
    assert.deepEqual(
      mentions.map(({ start, head }) => [start, head.surface]),
      [
        [TEXT.indexOf('it left'), 'it'],
        [TEXT.lastIndexOf('Iran'), 'Iran'],
        [TEXT.indexOf('its'), 'envoys'],
        [TEXT.indexOf('its'), 'its'],
        [TEXT.lastIndexOf('it.'), 'it'],
      ],
    );
    assert.equal(TEXT.indexOf('it left') - TEXT.indexOf('With'), 'With 12 '.length);
  });

  it('places the parts of a proposal inside it', () => {
    const [built] = buildGold(annotation({ proposals: [proposal] }), TEXT).proposals;
    assert.equal(built?.start, TEXT.indexOf('it _must_'));
    assert.equal(built?.cue.start, TEXT.indexOf('must'));
    assert.deepEqual(built?.agent, { actor: 'iran', implicit: true });
    assert.equal(built?.negated, false);
  });

  it('refuses a quotation that is not there', () => {
    rejects({ mentions: [['Iraq', 'iran', 'name']] }, /not found/);
    rejects({ proposals: [{ ...proposal, cue: 'should' }] }, /not found: "should"/);
    rejects({ mentions: [['title', 'iran', 'name']] }, /not found/);
  });

  it('refuses a part of a word', () => {
    rejects({ mentions: [['envoy', 'envoys', 'nominal']] }, /not found/);
  });

  it('refuses an ambiguous quotation', () => {
    const wording = { category: 'label', target: null, owner: 'author', quoted: false, neutral: '' } as const;
    rejects({ loaded: [{ text: 'it', ...wording }] }, /ambiguous: "it"/);
    rejects({ loaded: [{ text: 'it', in: 'it _must_ sign it', ...wording }] }, /ambiguous: "it"/);
    assert.equal(
      buildGold(annotation({ loaded: [{ text: 'it', in: 'sign it', ...wording }] }), TEXT).loaded.length,
      1,
    );
  });

  it('refuses records that are out of order', () => {
    rejects({ mentions: [['envoys', 'envoys', 'nominal'], ['Iran', 'iran', 'name']] }, /text order/); // prettier-ignore
    rejects({ proposals: [proposal, { ...proposal, text: 'Iran', in: 'Iran and' }] }, /text order/);
  });

  it('refuses ids that nothing introduces, and doubles', () => {
    rejects({ mentions: [['Iran', 'iraq', 'name']] }, /no actor iraq/);
    rejects({ contrasts: [{ issue: 'i', a: 's1', b: 's2', marker: null }] }, /no issue i/);
    rejects({ issues: [{ id: 'i', label: 'a' }, { id: 'i', label: 'b' }] }, /two records for issue i/); // prettier-ignore
  });

  it('looks at the whole text where there is no front matter', () => {
    assert.equal(new Quotations('Iran signs.').only('Iran').start, 0);
  });
});

describe('the gold of the sample drafts', () => {
  it('covers three drafts', () => {
    assert.deepEqual(sampleNames(), ['border-carbon', 'frozen-talks', 'water-bills']);
  });

  for (const name of sampleNames())
    it(`is what the annotation of ${name} and its text give`, () => {
      const built: unknown = JSON.parse(JSON.stringify(buildGold(readAnnotation(name), readSample(name))));
      assert.deepEqual(built, readGold(name), 'rebuild it: node out/test/eval/gold/main.js');
    });
});
