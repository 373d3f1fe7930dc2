import { startsClause } from '../clauses';
import type { NounPhrase } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { hasBreak, hasComma } from '../wordTests';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import { CLAUSES, type Complemented } from './cueVerbs';

/** Under these modals a deed or a wish is asked for or possible, not reported. */
const UNREAL = new Set([
  'should',
  'must',
  'ought',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'cannot',
  'need',
]);

/** Words that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'if',
  'when',
  'while',
  'although',
  'though',
  'because',
  'since',
  'unless',
  'until',
  'after',
  'before',
  'once',
  'whenever',
]);

const QUESTIONS = new Set(['why', 'how', 'what', 'who', 'where']);

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'lest']);

const CAUSATIVES = new Set(['make', 'let', 'help', 'have', 'see', 'bid']);

/** Under "should", "could" and their like. */
export function isUnreal({ modal }: VerbGroup): boolean {
  return modal !== null && UNREAL.has(modal);
}

/** A deed or wish that is only asked for, possible or supposed: "should refuse", "if they agree to". */
export function isHypothetical(
  syntax: Syntax,
  group: VerbGroup,
  source: NounPhrase,
  { sense, found }: Complemented,
): boolean {
  const clausal = CLAUSES.has(found.kind) && sense.type !== 'desire';
  if (isUnreal(group)) return !clausal || group.modal === 'should' || group.modal === 'must';
  const before = syntax.reading.words[source.first - 1]?.norm ?? '';
  return CONDITIONS.has(before) && !clausal;
}

/** "makes them believe", "let Iran refuse": the base form depends on the verb before its subject. */
export function isCaused({ reading }: Syntax, group: VerbGroup, source: NounPhrase): boolean {
  const base = group.first === group.main && reading.words[group.main]?.norm === group.lemma;
  return base && source.first <= group.first && CAUSATIVES.has(reading.lemmas[source.first - 1] ?? '');
}

/**
 * Where, inside the content, the verb comes whose subject holds the cue: "Those who feared the reform | were wrong"; -1
 * if none does.
 */
function resumption({ groups, subjects }: Syntax, source: NounPhrase, content: WordRange): number {
  const index = groups.findIndex((group, i) => {
    const subject = subjects[i];
    const inside = group.form === 'finite' && group.first > content.first && group.first <= content.last;
    return inside && subject !== undefined && subject.first <= source.first && subject.last >= content.first;
  });
  return groups[index]?.first ?? -1;
}

/** In "If he says that it works, we should try", the content ends with the subordinate clause. */
export function withinClause(
  syntax: Syntax,
  source: NounPhrase,
  content: WordRange | null,
): WordRange | null {
  if (!content) return content;
  const resumed = resumption(syntax, source, content);
  if (resumed >= 0) return { first: content.first, last: resumed - 1 };
  const { reading, byFirst } = syntax;
  if (!opensSentence(syntax, source.first - 1) && !opensSentence(syntax, 0)) return content;
  for (let i = content.first; i < content.last; i++) {
    // Commas may list the clause's subjects before its verb comes.
    const complete =
      reading.words[content.first]?.norm === 'as' ||
      syntax.groups.some(
        (group) => group.form === 'finite' && group.first >= content.first && group.last <= i,
      );
    if (
      complete &&
      hasComma(reading.words[i]) &&
      (startsClause(reading, byFirst, i + 1) || startsQuestion(reading, i + 1))
    )
      return { first: content.first, last: i };
  }
  return content;
}

/** Word `i` opens a subordinate clause that the main clause of the sentence, or of its part, follows. */
function opensSentence({ reading, groups }: Syntax, i: number): boolean {
  const { words, kinds } = reading;
  const norm = words[i]?.norm ?? '';
  // "in what many saw as a retreat, the ministry ..."
  const fused = norm === 'what' && kinds[i - 1] === 'preposition';
  if (!fused && !SUBORDINATORS.has(norm)) return false;
  return (
    i === 0 || hasBreak(words[i - 1]) || !groups.some((group) => group.form === 'finite' && group.first < i)
  );
}

/** "why would they call the police": a question behind its condition. */
function startsQuestion({ words, kinds }: Reading, i: number): boolean {
  const inverted = kinds[i + 1] === 'modal' || kinds[i + 1] === 'aux';
  return inverted && QUESTIONS.has(words[i]?.norm ?? '');
}
