import { perSentence } from '../prose/perSentence';
import type { TaggedSentence, Word } from '../prose/types';
import type { Cue } from './cue';
import { actSubjectCues } from './cues/actSubject';
import { cleftCues } from './cues/cleft';
import { deserveCues } from './cues/deserve';
import { directiveCues } from './cues/directive';
import { directiveNounCues } from './cues/directiveNoun';
import { imperativeCues } from './cues/imperative';
import { evaluationCues } from './cues/evaluation';
import { measureCues } from './cues/measure';
import { modalCues } from './cues/modal';
import { openingCues } from './cues/opening';
import { needForCues, requiredCues, situationCues } from './cues/need';
import { nominalCues } from './cues/nominal';
import { ownBillCues } from './cues/ownBill';
import { questionCues } from './cues/question';
import { sloganCues } from './cues/slogan';
import { supposedCues } from './cues/supposed';
import { withProposer } from './proposer';

type CueFinder = (words: readonly Word[]) => Cue[];

/** Where two finders claim the same words, the earlier in this list wins. */
const FINDERS: readonly CueFinder[] = [
  questionCues,
  sloganCues,
  supposedCues,
  openingCues,
  evaluationCues,
  nominalCues,
  cleftCues,
  actSubjectCues,
  measureCues,
  deserveCues,
  ownBillCues,
  situationCues,
  directiveCues,
  directiveNounCues,
  imperativeCues,
  modalCues,
  needForCues,
  requiredCues,
];

/** The proposals of a sentence, as far as it alone can tell, in text order: one a clause, the first cue of which counts. */
export const findCues = perSentence((sentence: TaggedSentence): readonly Cue[] => {
  const { words } = sentence;
  if (words.length < 2) return [];
  const cues = FINDERS.flatMap((find, rank) => find(words).map((cue) => ({ cue, rank })));
  cues.sort((a, b) => a.cue.words.first - b.cue.words.first || a.rank - b.rank);
  const accepted: Cue[] = [];
  for (const { cue } of cues) {
    const last = accepted.at(-1);
    if (last && spellsOut(words, last, cue)) accepted[accepted.length - 1] = join(last, cue);
    else if (!accepted.some((other) => collide(cue, other))) accepted.push(cue);
  }
  return accepted.map((cue) => withProposer(words, cue)).sort((a, b) => a.clause.first - b.clause.first);
});

/** "He proposed a way: create a fund": what follows the colon is the proposal that was announced. */
function spellsOut(words: readonly Word[], announced: Cue, cue: Cue): boolean {
  return (
    cue.rule === 'proposals/imperative' &&
    announced.clause.last === cue.clause.first - 1 &&
    /:/.test(words[cue.clause.first]?.before ?? '')
  );
}

function join(announced: Cue, cue: Cue): Cue {
  return {
    ...announced,
    clause: { first: announced.clause.first, last: cue.clause.last },
    action: cue.action,
    object: cue.object,
  };
}

/** One clause, one proposal: the cue of the one stands inside the clause of the other. */
function collide(a: Cue, b: Cue): boolean {
  return holds(a, b) || holds(b, a);
}

function holds(a: Cue, b: Cue): boolean {
  return a.clause.first <= b.words.first && b.words.first <= a.clause.last;
}
