import discourse from '../../lexicon/positions/discourse.json';
import type { ActorLayer } from '../actors/layer';
import type { AttributionLayer } from '../attribution/layer';
import { AUTHOR, type Loaded, type LoadedCategory, type PositionType } from '../model';
import { perSentence } from '../prose/perSentence';
import type { Passage, Sentence, TaggedSentence } from '../prose/types';
import { connectives } from './connectives';
import { gapBefore } from './nounPhrases';
import { PhraseList } from './phraseList';
import { lowest } from './placing';
import { opposite } from './sighting';
import type { Statement } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { timeOf } from './time';
import { contradicts, echoes, isMistaken, isProof, isReproach } from './verdicts';

/** Who answers a view stands against it, though not always on all of it. */
export const ANSWER = 0.7;

/** What can be answered: something that was said or thought, and not only done. */
const ANSWERABLE: ReadonlySet<PositionType> = new Set(['direct', 'mixed', 'indirect', 'belief']);

/** Wording that turns against what it tells of. */
const SCORNFUL: ReadonlySet<LoadedCategory> = new Set(['label', 'pejorative', 'doubt', 'mockery']);

/** "The minister admits that it failed": loaded, but the author takes what is admitted to be so. */
const GRANTING: ReadonlySet<string> = new Set(discourse.granting);

const OPENERS = new PhraseList(discourse.answers.map((phrase) => [phrase, true] as const));
const CONCESSIVE: ReadonlySet<string> = new Set(discourse.concessive);

/** How many sentences behind a view its holder can be called wrong, if nobody else is heard before. */
const REACH = 3;

/** Words of a sentence in which the author answers, both included, and the word that shows it. */
interface Answer {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly marker: { readonly first: number; readonly last: number } | null;
}

/**
 * Finds where the author answers a view that the draft has just reported, in words that need not name what the view is
 * about: in the next sentence ("But that would help nobody"), or in the clause behind or around it ("While critics say
 * so, ..."). An answer is a statement of the author's on what the view is about.
 */
export class Answers {
  /** The sentences in which somebody else speaks. */
  private readonly heard: ReadonlySet<number>;
  /** The author's scornful words, in text order. */
  private readonly scorn: readonly Loaded[];

  constructor(
    private readonly passage: Passage,
    statements: readonly Statement[],
    private readonly actors: ActorLayer,
    private readonly attribution: AttributionLayer,
    loaded: readonly Loaded[],
  ) {
    this.scorn = loaded.filter(
      ({ owner, category, term }) => owner === AUTHOR && SCORNFUL.has(category) && !GRANTING.has(term ?? ''),
    );
    this.heard = new Set(
      statements.filter(({ holder }) => holder !== AUTHOR).map(({ sentence }) => sentence),
    );
  }

  /** The author's answer to a view, if it has one. */
  to(view: Statement): Statement | null {
    const sentence = this.passage.sentences[view.sentence];
    if (!sentence || view.holder === AUTHOR || view.stance === 'mixed') return null;
    const answer =
      (ANSWERABLE.has(view.type) ? this.within(sentence, view) : null) ?? this.after(sentence, view);
    if (!answer)
      return this.isScorned(view)
        ? { ...answering(view, sentence), rule: 'position/scorn', certainty: 'low' }
        : null;
    const { marker, sentence: at } = answer;
    return {
      ...answering(view, at),
      evidence: [at.words(answer.first, answer.last)],
      marker: marker && { ...at.words(marker.first, marker.last), against: 'before' },
    };
  }

  /** The author reports the view in words of its own that scorn who holds it: "the president bragged". */
  private isScorned({ evidence, holder }: Statement): boolean {
    const [span] = evidence;
    if (!span) return false;
    const { scorn } = this;
    for (let i = lowest(scorn.length, (k) => (scorn[k]?.start ?? 0) >= span.start); i < scorn.length; i++) {
      const word = scorn[i];
      if (!word || word.start >= span.end) return false;
      if (word.target === holder) return true;
    }
    return false;
  }

  /** "They say it is cheap, but it is not", "While they say so, it is not". */
  private within(sentence: Sentence, view: Statement): Answer | null {
    const { tagged } = sentence;
    const start = view.evidence[0]?.start ?? 0;
    const end = view.evidence.at(-1)?.end ?? 0;
    for (const { first, last, against } of connectives(tagged)) {
      if (against !== 'before') continue;
      const main = syntaxOf(tagged).predicates.find(
        ({ form, verb, subject }) =>
          form === 'finite' &&
          subject &&
          verb > last &&
          sentence.words(subject.first, subject.first).start >= end,
      );
      if (!main?.subject) continue;
      const from = main.subject.first;
      const connective = sentence.words(first, last);
      const links = CONCESSIVE.has(tagged.words[first]?.norm ?? '')
        ? connective.start <= start && gapBefore(tagged.words[from])
        : connective.start >= end && from <= last + 4;
      const answer = { sentence, first: from, last: main.last, marker: { first, last } };
      if (links && this.isOwn(answer)) return answer;
    }
    return this.clauseBehind(sentence, end);
  }

  /** "The premier insists that it worked; the figures say otherwise". */
  private clauseBehind(sentence: Sentence, end: number): Answer | null {
    const { tagged } = sentence;
    for (const clause of syntaxOf(tagged).predicates) {
      const first = clause.subject?.first ?? clause.first;
      if (sentence.words(first, first).start < end || !contradicts(tagged, clause)) continue;
      const answer = { sentence, first, last: clause.last, marker: null };
      return this.isOwn(answer) ? answer : null;
    }
    return null;
  }

  /** "But that would help nobody", "They are wrong", "It will not", "The figures say otherwise". */
  private after(said: Sentence, view: Statement): Answer | null {
    for (let step = 1; step <= REACH; step++) {
      const sentence = this.passage.sentences[said.index + step];
      if (!sentence || this.heard.has(sentence.index)) return null;
      if (sentence.block.level > 0 || sentence.block.zone === 'quote') return null;
      const marker = step === 1 ? opener(sentence.tagged) : null;
      const answered =
        (marker && this.goesOn(sentence, view)) ||
        (step === 1 && ANSWERABLE.has(view.type) && isEcho(sentence, said, view)) ||
        syntaxOf(sentence.tagged).predicates.some((clause) => this.isVerdict(sentence, clause, view, step));
      const answer = { sentence, first: 0, last: sentence.tagged.words.length - 1, marker };
      if (answered) return this.isOwn(answer) ? answer : null;
    }
    return null;
  }

  /** "But the Senate ..." goes on to somebody else. */
  private goesOn(sentence: Sentence, view: Statement): boolean {
    if (!ANSWERABLE.has(view.type)) return false;
    const main = syntaxOf(sentence.tagged).predicates.find(
      ({ form, subject }) => form === 'finite' && subject,
    );
    const doer = main?.subject && this.actors.headedBy(sentence, main.subject.head)?.mention.actor;
    return doer === undefined || doer === AUTHOR;
  }

  /** A clause `step` sentences behind the view calls it wrong, or its holder. */
  private isVerdict(sentence: Sentence, clause: Predicate, view: Statement, step: number): boolean {
    const { tagged } = sentence;
    const { subject } = clause;
    if (isOpen(tagged, clause)) return false;
    const who = subject ? this.actors.headedBy(sentence, subject.head)?.mention.actor : undefined;
    // "It should have blocked it": an "it" that nobody is found for goes on with who was just spoken of.
    const unnamed = who === undefined && step === 1 && tagged.words[subject?.head ?? -1]?.norm === 'it';
    if (
      (who === view.holder || (unnamed && isReproach(tagged, clause))) &&
      (isMistaken(tagged, clause) || isReproach(tagged, clause))
    )
      return true;
    if (step > 1 || !ANSWERABLE.has(view.type)) return false;
    return contradicts(tagged, clause);
  }

  private isOwn({ sentence, first, last }: Answer): boolean {
    const { attribution } = this;
    const holding =
      attribution.holding(sentence.words(first, last)) ?? attribution.holding(sentence.words(last, last));
    // What the evidence is said to show, the author says.
    const proof = syntaxOf(sentence.tagged).predicates.some(
      (clause) => clause.verb >= first && clause.verb <= last && isProof(sentence.tagged, clause),
    );
    return !holding || holding.sourceActor === AUTHOR || (holding.sourceActor === null && proof);
  }
}

/** The author's stand against a view, in the words that report it. */
function answering(view: Statement, sentence: Sentence): Statement {
  return {
    ...view,
    holder: AUTHOR,
    camp: AUTHOR,
    stance: opposite(view.stance),
    type: 'author',
    strength: ANSWER,
    time: timeOf(sentence.tagged),
    marker: null,
    sentence: sentence.index,
    certainty: 'medium',
    rule: 'position/answer',
  };
}

/** The word by which the sentence opens as an answer; a "however" may stand behind its subject. */
const opener = perSentence(({ words }: TaggedSentence): Answer['marker'] => {
  const match = OPENERS.at(words, 0);
  if (match) return { first: 0, last: match.last };
  const however = words.slice(0, 6).findIndex(({ norm }) => norm === 'however');
  return however > 0 ? { first: however, last: however } : null;
});

/** "It will not" behind "it will", "They can" behind "nobody can". */
function isEcho({ tagged }: Sentence, said: Sentence, view: Statement): boolean {
  const affirms = echoes(tagged, lemmasOf(said.tagged));
  return affirms !== null && affirms === isDenied(said, view);
}

const lemmasOf = perSentence(
  ({ words }: TaggedSentence): ReadonlySet<string> => new Set(words.map(({ lemma }) => lemma)),
);

/** Asked or supposed, not said. */
function isOpen({ text, words }: TaggedSentence, { subject }: Predicate): boolean {
  const opener = words[(subject?.first ?? 0) - 1]?.norm ?? '';
  return text.trimEnd().endsWith('?') || words.some(({ norm }) => norm === 'if') || opener === 'unless';
}

/** What the view says is that something is not so. */
function isDenied(sentence: Sentence, { evidence, stance }: Statement): boolean {
  const [span] = evidence;
  const claim = syntaxOf(sentence.tagged)
    .predicates.filter(({ form }) => form === 'finite')
    .at(-1);
  if (!claim || !span || sentence.words(claim.verb, claim.verb).start >= span.end) return stance === 'oppose';
  return claim.negated;
}
