import type { Passage, Sentence } from '../prose/types';
import { candidatesOf } from './candidates';
import { VOICES } from './lexicon';
import { fold } from './words';

/** How many blocks from either end a byline or a signature may stand. */
const REACH = 7;
const FAREWELLS =
  /^(?:yours|sincerely|regards|best|respectfully|cordially|kind|warm|faithfully|stay|in solidarity|with|signed|thank)\b.{0,30}[,!.]?$/i;

/** The name that a byline ("By Jane Doe") or a signature behind a farewell gives, if there is one. */
export function authorName(passage: Passage): string | undefined {
  const { blocks } = passage;
  for (const block of blocks.slice(0, REACH)) {
    const name =
      /^by\s+/i.test(block.text) && block.text.length < 80 ? nameIn(block.sentences[0]) : undefined;
    if (name) return name;
  }
  const tail = blocks.slice(-REACH);
  for (const [at, block] of tail.entries()) {
    const next = tail[at + 1];
    if (!next || block.text.length > 45 || next.text.length > 60 || !FAREWELLS.test(block.text.trim()))
      continue;
    const name = nameIn(next.sentences[0]);
    if (name) return name;
  }
  return biographyName(passage);
}

/** Blocks at the end of a draft in which the note on its author may stand. */
const BIOGRAPHY_REACH = 4;

/** "Jane Doe is a professor of law at ...": the note that ends an op-ed, on a person whom its text does not name. */
function biographyName({ blocks }: Passage): string | undefined {
  const body = blocks.slice(0, -BIOGRAPHY_REACH);
  for (const [at, block] of blocks.slice(-BIOGRAPHY_REACH).entries()) {
    const [sentence] = block.sentences;
    const opening = sentence && candidatesOf(sentence.tagged).candidates[0];
    const name = opening?.first === 0 && opening.form === 'name' ? nameIn(sentence) : undefined;
    if (!name?.includes(' ') || !opening || !tellsLife(sentence, opening.last + 1)) continue;
    const family = name.split(' ').at(-1) ?? name;
    const before = [...body, ...blocks.slice(-BIOGRAPHY_REACH).slice(0, at)];
    if (before.length && !before.some(({ text }) => text.includes(family))) return name;
  }
  return undefined;
}

/** Deeds of a working life, behind "has". */
const CAREER = new Set(
  'been written taught served worked published studied led covered reported advised edited practiced practised lived'.split(
    ' ',
  ),
);

/** "is a professor", "has written for", but not the news: "has called for", "is warning that", "was known for". */
function tellsLife({ tagged: { words } }: Sentence, verb: number): boolean {
  const norm = words[verb]?.norm ?? '';
  if (!VOICES.bioVerbs.has(norm)) return false;
  const next = words.slice(verb + 1).find(({ pos }) => pos !== 'adverb');
  if (norm === 'has') return CAREER.has(next?.norm ?? '');
  return !/^(?:is|was|are)$/.test(norm) || (next !== undefined && next.pos !== 'verb');
}

/** The sentence stands in the blocks that may hold a note on the author. */
export function isNearEnd({ blocks }: Passage, { block }: Sentence): boolean {
  return blocks.slice(-BIOGRAPHY_REACH).includes(block);
}

function nameIn(sentence: Passage['sentences'][number] | undefined): string | undefined {
  if (!sentence) return undefined;
  for (const { reference } of candidatesOf(sentence.tagged).candidates) {
    if (reference.type === 'name' && (reference.kind ?? 'person') === 'person') return reference.name;
    if (reference.type === 'entry' && reference.entry.kind === 'person') return reference.entry.name;
  }
  return undefined;
}

/** Two names of one person as far as first and last word tell: "James Abourezk", "JAMES ABOUREZK", "Abourezk". */
export function samePerson(full: string, name: string): boolean {
  const a = fold(full).split(' ');
  const b = fold(name).split(' ');
  return a.at(-1) === b.at(-1) && (b.length === 1 || a[0] === b[0]);
}
