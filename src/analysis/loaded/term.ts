import { adverbOf, inflectVerb, pluralOf, shortGrade, VERB_FORMS, type Form } from './morphology/inflect';
import { respellings } from './morphology/spelling';
import type { Entry } from './lexicon';

/** Stands for one to three words in a term. */
export const GAP = '_';

/** One surface of a term: its words as the tagger cuts them, in lower case. */
export interface Surface {
  readonly words: readonly string[];
  readonly form: Form;
}

const PREPOSITION =
  /^(?:of|in|on|to|for|with|at|from|by|against|over|under|about|into|without|behind|between|among|as)$/;

/** Every surface of an entry's term: all inflections of its head, British and American. */
export function surfacesOf(entry: Pick<Entry, 'term' | 'pos'>): Surface[] {
  return writtenSurfaces(entry).map(([form, written]) => ({ words: wordsOf(written), form }));
}

function writtenSurfaces({ term, pos }: Pick<Entry, 'term' | 'pos'>): (readonly [Form, string])[] {
  const parts = term.split(' ');
  const head = headIndex(parts, pos);
  // "crash and burn": both verbs are inflected.
  const second = pos === 'verb' && parts[head + 1] === 'and' ? head + 2 : head;
  const surfaces: (readonly [Form, string])[] = [];
  const seen = new Set<string>();
  const forms = headForms(parts[head] ?? '', pos);
  const secondForms = second === head ? forms : headForms(parts[second] ?? '', pos);
  for (const [k, [form, inflected]] of forms.entries()) {
    const written = parts
      .map((part, i) => (i === head ? inflected : i === second ? (secondForms[k]?.[1] ?? part) : part))
      .join(' ');
    for (const spelling of spellings(written)) {
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      surfaces.push([form, spelling]);
    }
  }
  return surfaces;
}

const INFLECTED = ['noun', 'verb', 'adjective'] as const;

/** A wording in every inflection, whatever part of speech it is. */
export function everySurface(term: string): ReadonlySet<string> {
  return new Set([
    term,
    ...INFLECTED.flatMap((pos) => writtenSurfaces({ term, pos }).map(([, text]) => text)),
  ]);
}

/** Words that may stand behind the object of the verb that they go with: "tear apart", "tear the party apart". */
const PARTICLE = /^(?:up|off|out|down|apart|away|aside|back|around)$/;
const PARTICLE_PHRASE = /^(?:to|into|under|in|at|on|from|with|for|by|over|through)$/;

/**
 * A verb phrase with room for an object behind its verb: "bail _ out", "throw _ under the bus". Undefined where none
 * can stand there ("cook the books"), or where the term has a gap of its own.
 */
export function withObject(
  { words, form }: Surface,
  { term, pos }: Pick<Entry, 'term' | 'pos'>,
): Surface | undefined {
  if (pos !== 'verb' || words.length < 2 || words.includes(GAP)) return undefined;
  const verb = headIndex(term.split(' '), pos);
  const [next = '', ...rest] = words.slice(verb + 1);
  if (!PARTICLE.test(next) && !(PARTICLE_PHRASE.test(next) && rest.length > 0)) return undefined;
  return { words: [...words.slice(0, verb + 1), GAP, ...words.slice(verb + 1)], form };
}

/** Which part of a term or of an alternative is inflected: a verb phrase's first word, a noun phrase's head noun. */
export function headIndex(parts: readonly string[], pos: Entry['pos']): number {
  if (pos === 'verb') {
    const first = parts.findIndex((part) => !isVerbModifier(part));
    return Math.max(0, first);
  }
  if (pos !== 'noun') return 0;
  const preposition = parts.findIndex(
    (part, i) => i > 0 && (PREPOSITION.test(part) || part === 'who' || part === 'that'),
  );
  return preposition > 0 ? preposition - 1 : parts.length - 1;
}

/** "quickly pass", "not attend": the verb comes behind. */
function isVerbModifier(word: string): boolean {
  if (word === 'not' || word === 'no' || word === 'always' || word === 'never') return true;
  return (
    word.endsWith('ly') &&
    !/^(?:rely|apply|supply|comply|reply|imply|multiply|ally|rally|bully|tally|sully|fly|belly)$/.test(word)
  );
}

function headForms(head: string, pos: Entry['pos']): ReadonlyArray<readonly [Form, string]> {
  const base = ['base', head] as const;
  switch (pos) {
    case 'verb':
      if (head === 'be') {
        return [
          base,
          ['third', 'is'],
          ['base', 'are'],
          ['past', 'was'],
          ['past', 'were'],
          ['participle', 'been'],
          ['gerund', 'being'],
        ];
      }
      return [base, ...VERB_FORMS.map((form) => [form, inflectVerb(head, form)] as const)];
    case 'noun':
      return [base, ['plural', pluralOf(head)]];
    case 'adjective': {
      const comparative = shortGrade(head, 'er');
      const superlative = shortGrade(head, 'est');
      const forms = [
        ['comparative', comparative],
        ['superlative', superlative],
        ['adverb', adverbOf(head)],
      ] as const;
      return [
        base,
        ...forms.flatMap(([form, inflected]) => (inflected ? ([[form, inflected]] as const) : [])),
      ];
    }
    default:
      return [base];
  }
}

/** A term with each of its words spelt the other way, and as it is. */
function spellings(written: string): string[] {
  const found = [written];
  for (const part of written.split(/[ -]/)) {
    for (const other of respellings(part)) found.push(written.replace(part, other));
  }
  return found;
}

const CLITIC = /^(.+?)('(?:s|re|ve|ll|d|m))$/;

/** A term's words as the tagger cuts them: hyphens part (and stay with the word before), contractions are two words. */
function wordsOf(term: string): string[] {
  if (!/[-']|cannot/.test(term)) return term.split(' ');
  return term
    .split(/ |(?<=-)/)
    .filter(Boolean)
    .flatMap((part) => {
      if (part === 'cannot' || part === "can't") return ['can', 'not'];
      if (part === "won't") return ['will', 'not'];
      if (part.endsWith("n't")) return [part.slice(0, -3), 'not'];
      if (part.endsWith("s'")) return [part.slice(0, -1), "'"];
      const clitic = CLITIC.exec(part);
      return clitic ? [clitic[1] ?? '', clitic[2] ?? ''] : [part];
    });
}
