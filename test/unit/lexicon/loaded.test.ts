import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { alternativesOf } from '../../../src/analysis/loaded/alternatives';
import { LEXICON, type CategoryLexicon, type Entry } from '../../../src/analysis/loaded/lexicon';
import { termsIn } from '../../../src/analysis/loaded/match';
import { isPlural, pluralOf, type Form } from '../../../src/analysis/loaded/morphology/inflect';
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

/** Verbs whose past is written as their base form. */
const UNCHANGED =
  /^(?:put|cut|set|let|hit|hurt|cost|shut|spread|beat|read|rid|bet|cast|forecast|come|become|run)$/;

/** A term's form shows in its alternative; an empty one leaves an adverb out. */
function isInflected(found: string, neutral: string, form: Form, pos: Entry['pos']): boolean {
  if (/_ _|undefined|\s{2}/.test(found)) return false;
  const head = found.split(' ')[headIndex(neutral.split(' '), pos)] ?? '';
  switch (form) {
    case 'third':
      return head.endsWith('s');
    case 'gerund':
      return head.endsWith('ing');
    case 'past':
    case 'participle':
      return pos !== 'verb' || found !== neutral || UNCHANGED.test(head);
    case 'plural':
      return neutral.startsWith('the ') || pluralOf(head) === head;
    case 'comparative':
      return /er$|^more /.test(found);
    case 'superlative':
      return /est$|^most /.test(found);
    case 'adverb':
      return found === '' || /(?:ly|well|fast)$/.test(found);
    default:
      return found !== '';
  }
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

  it('has no term twice in two spellings', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const item of all) {
      const written = surfacesOf(item.entry).filter(({ form }) => form === 'base');
      for (const { words } of written) {
        const key = `${words.join(' ').replace(/- /g, ' ')}/${item.entry.pos}`;
        const before = seen.get(key) ?? named(item);
        if (before !== named(item)) twice.push(`${before} and ${named(item)}`);
        seen.set(key, named(item));
      }
    }
    assert.deepEqual(twice, []);
  });

  it('inflects every alternative in every form that its term has', () => {
    const wrong: string[] = [];
    for (const item of all) {
      for (const form of new Set(surfacesOf(item.entry).map((surface) => surface.form))) {
        for (const neutral of item.entry.neutral.filter(Boolean)) {
          const entry = { ...item.entry, neutral: [neutral] };
          const [found] = alternativesOf({ ...item, entry, form, first: 0, last: 0, gap: null }, []);
          if (!isInflected(found ?? '', neutral, form, entry.pos)) {
            wrong.push(`${named(item)}, ${form}: ${neutral} becomes ${found}`);
          }
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('offers for every noun an alternative that agrees with the verb behind it', () => {
    const number = (noun: string) => {
      const parts = noun.toLowerCase().split(' ');
      return isPlural(parts[headIndex(parts, 'noun')] ?? '') ? 'plural' : 'singular';
    };
    const behind = { singular: tagger.tag('It is late.').words, plural: tagger.tag('They are late.').words };
    const wrong = all.flatMap((item) => {
      if (item.entry.pos !== 'noun') return [];
      const own = number(item.entry.term);
      const found = alternativesOf({ ...item, form: 'base', first: 0, last: 0, gap: null }, behind[own]);
      const fits = found.length > 0 && found.every((wording) => wording === '' || number(wording) === own);
      return fits ? [] : [`${named(item)}: ${item.entry.neutral.join(', ')}`];
    });
    assert.deepEqual(wrong, []);
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
      const conditional = entry.unless ?? entry.only;
      if (conditional && !(entry.flagged && entry.passed))
        wrong.push(`${named(item)}: an example is missing`);
      if (entry.flagged && !isFound(entry.flagged, entry))
        wrong.push(`${named(item)} not in: ${entry.flagged}`);
      if (entry.passed && isFound(entry.passed, entry)) wrong.push(`${named(item)} in: ${entry.passed}`);
    }
    assert.deepEqual(wrong, []);
  });
});
