import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { LEXICON, type CategoryLexicon, type Entry } from '../../../src/analysis/loaded/lexicon';
import { termsIn } from '../../../src/analysis/loaded/match';
import { headIndex, surfacesOf } from '../../../src/analysis/loaded/term';
import { Tagger } from '../../../src/analysis/prose/tagger';
import patterns from '../../../src/lexicon/loaded/patterns.json';
import patternsSchema from '../../../src/lexicon/loaded/patterns.schema.json';
import schema from '../../../src/lexicon/loaded/schema.json';

const tagger = new Tagger();
const all = LEXICON.flatMap((lexicon) => lexicon.entries.map((entry) => ({ lexicon, entry })));

function isFound(sentence: string, entry: Entry): boolean {
  return termsIn(tagger.tag(sentence)).some((hit) => hit.entry === entry);
}

function named({ lexicon, entry }: { lexicon: CategoryLexicon; entry: Entry }): string {
  return `${lexicon.category}: ${entry.term} (${entry.pos})`;
}

describe('lexicon of loaded language', () => {
  it('keeps to its schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    for (const lexicon of LEXICON) {
      assert.ok(validate(lexicon), `${lexicon.category}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });

  it('keeps the lists of its patterns to their schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(patternsSchema);
    assert.ok(validate(patterns), JSON.stringify(validate.errors?.slice(0, 3)));
  });

  it('has an explanation for every family, and no family without entries', () => {
    for (const { category, families, entries } of LEXICON) {
      const used = new Set(entries.map((entry) => entry.family));
      assert.deepEqual(
        [...used].filter((family) => !families[family]),
        [],
        category,
      );
      assert.deepEqual(
        Object.keys(families).filter((family) => !used.has(family)),
        [],
        category,
      );
    }
  });

  it('has no term twice, in one category or in two', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const item of all) {
      const key = `${item.entry.term}/${item.entry.pos}`;
      const before = seen.get(key);
      if (before) twice.push(`${before} and ${named(item)}`);
      seen.set(key, named(item));
    }
    assert.deepEqual(twice, []);
  });

  it('offers no term as its own alternative', () => {
    assert.deepEqual(all.filter(({ entry }) => entry.neutral.includes(entry.term)).map(named), []);
  });

  it('has a head to inflect in every term and every alternative', () => {
    for (const item of all) {
      const { entry } = item;
      assert.ok(surfacesOf(entry).length > 0, named(item));
      for (const neutral of entry.neutral.filter(Boolean)) {
        const parts = neutral.split(' ');
        assert.match(parts[headIndex(parts, entry.pos)] ?? '', /^[\p{L}[]/u, `${named(item)}: ${neutral}`);
      }
    }
  });

  it('finds every term where its example flags it and passes where the counter-example does', () => {
    const wrong: string[] = [];
    for (const item of all) {
      const { entry } = item;
      if (entry.flagged && !isFound(entry.flagged, entry))
        wrong.push(`${named(item)} not in: ${entry.flagged}`);
      if (entry.passed && isFound(entry.passed, entry)) wrong.push(`${named(item)} in: ${entry.passed}`);
    }
    assert.deepEqual(wrong, []);
  });
});
