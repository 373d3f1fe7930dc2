import type { ActorLayer, PlacedMention } from '../actors/layer';
import { AUTHOR } from '../model';
import type { Sentence, Word } from '../prose/types';
import type { Frame } from './frames/frame';
import { isDocumentNoun, isInstrumentNoun, isPeopleNoun } from './lexicon';
import type { NounPhrase } from './nounPhrases';
import { hasComma, isCountryUs } from './wordTests';

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'myself', 'ourselves']);

const SECOND_PERSON = new Set(['you', 'your']);

const EXPLETIVES = new Set(['it', 'this', 'that', 'which', 'there', 'what', 'these', 'those', 'such']);

/** Nobody in particular: "one might think", "no one denies". */
const GENERIC = new Set([
  'one',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'nobody',
  'none',
  'whoever',
  'no-one',
]);

const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'who',
  'his',
  'her',
  'their',
  'many',
  'some',
  'others',
  'most',
  'few',
  'both',
  'everyone',
  'everybody',
  'someone',
  'several',
  'one',
  'people',
  'another',
  'each',
  'former',
  'latter',
]);

/** Numbers that stand for people: "thousands sought reparations". */
const CROWDS =
  /^(?:hundreds|thousands|millions|dozens|scores|tens|percent|%|majority|plurality|half|third|quarter)$/;

/** Kinds of actors that "who" stands for. */
const PERSONS: ReadonlySet<string> = new Set(['person', 'group', 'people']);

/** Verbs that make a thing evidence: "polls show a lead" reports, "the mayor showed courage" does not. */
const EVIDENTIAL = new Set(['show', 'find', 'prove', 'demonstrate', 'establish', 'indicate']);

/** Verbs that facts are subjects of as well as speakers. */
const REVEALING = new Set([
  ...EVIDENTIAL,
  'suggest',
  'imply',
  'mean',
  'reveal',
  'signal',
  'confirm',
  'underline',
  'underscore',
  'highlight',
  'illustrate',
  'stress',
  'add',
  'make clear',
]);

/** Verbs of thinking whose "it" may be anything: "it feels as if", "it assumes that". */
const IMPERSONAL = new Set([
  'feel',
  'assume',
  'suppose',
  'mean',
  'know',
  'see',
  'find',
  'figure',
  'recognise',
  'recognize',
]);

/** Whose words or thoughts a frame reports. */
export interface ResolvedSource {
  /** Actor ids, one for each coordinated holder; a null alone where the source is no actor of the draft. */
  readonly actors: readonly (string | null)[];
  /** The source is "I" or "we": who speaks the quotation that it stands in. */
  readonly firstPerson: boolean;
}

const NOBODY: ResolvedSource = { actors: [null], firstPerson: false };

/**
 * Resolves the source of a frame through the mentions of its sentence.
 *
 * @returns undefined where there is no attribution: the author's own words, or a subject that cannot say or want
 */
export function resolveSource(
  frame: Frame,
  sentence: Sentence,
  actors: ActorLayer,
): ResolvedSource | undefined {
  const { source } = frame;
  if (!source) return NOBODY;
  const { words } = sentence.tagged;
  const head = words[source.head];
  if (!head || SECOND_PERSON.has(head.norm) || /sel(?:f|ves)$/.test(head.norm)) return undefined;
  // "one might think" is nobody, "one in five" is some.
  const fraction = words[source.head + 1]?.norm === 'in' || words[source.head + 1]?.norm === 'of';
  if (GENERIC.has(head.norm) && !fraction && source.first >= source.head - 1) return undefined;
  // ", as everyone knows,": the author's own appeal to common knowledge.
  if (frame.trails && frame.type === 'belief' && /^every(?:one|body)$/.test(head.norm)) return undefined;
  if (FIRST_PERSON.has(head.norm) && !isCountryUs(head)) return { actors: [], firstPerson: true };
  const mention = mentionOf(source, sentence, actors);
  const evidence = EVIDENTIAL.has(frame.detail.lemma) && frame.detail.complement === 'phrase';
  if (evidence && !isDocumentNoun(head.lemma)) return undefined;
  if (mention) {
    if (mention.mention.actor === AUTHOR) return undefined;
    return {
      actors: [mention.mention.actor, ...partners(source, mention, sentence, actors)],
      firstPerson: false,
    };
  }
  // "It said that" has an owner even where "it" is not resolved; "it shows that" has none.
  const adjacent = source.last === frame.cue.first - 1;
  if (head.norm === 'it' && adjacent && frame.quotes && frame.rule === 'attribution/speech-verb')
    return NOBODY;
  // So has "it hopes", "the fight it expects to last".
  if (head.norm === 'it' && adjacent && wills(frame)) return NOBODY;
  if (head.norm === 'those' && source.last > source.head) return NOBODY;
  if (EXPLETIVES.has(head.norm)) return spokenBy(frame) && head.norm === 'which' ? NOBODY : undefined;
  // A name before a cue noun is its holder only where it is an actor ("Iranian fears", but not "Christmas wishes").
  const modifies = source.last === frame.cue.first - 1 && words[frame.cue.first]?.pos === 'noun';
  if (frame.rule === 'attribution/noun' && modifies && head.pos !== 'pronoun') return undefined;
  return canSpeak(head, frame) ? NOBODY : undefined;
}

/** The mention that the source phrase is, or that stands behind a document ("a letter from the minister"). */
function mentionOf(source: NounPhrase, sentence: Sentence, actors: ActorLayer): PlacedMention | undefined {
  const { words } = sentence.tagged;
  const head = words[source.head];
  if (!head) return undefined;
  // "the chairman of the committee, who ...": the person, not the body named last.
  const person = head.norm === 'who' ? personBefore(source.head, sentence, actors) : undefined;
  const direct = person ?? actors.headedBy(sentence, source.head) ?? actors.covering(sentence, source.head);
  if (direct) return direct;
  if (head.norm === 'who' || head.norm === 'which' || head.norm === 'that') {
    return antecedent(source.head, sentence, actors);
  }
  const apposed = actors
    .in(sentence)
    .find(
      (m) =>
        m.mention.form === 'name' &&
        m.first > source.head &&
        m.last <= source.last &&
        hasComma(words[m.first - 1]),
    );
  if (apposed && isPeopleNoun(head.lemma)) return apposed;
  if (!isDocumentNoun(head.lemma)) return undefined;
  return actors
    .in(sentence)
    .find((m) => m.first >= source.first && m.last <= source.last && isMaker(words, m, source.head));
}

/** The mention of a person or people that ends right before a relative word. */
function personBefore(relative: number, sentence: Sentence, actors: ActorLayer): PlacedMention | undefined {
  return actors
    .in(sentence)
    .find(
      ({ last, mention }) =>
        last === relative - 1 &&
        mention.form !== 'pronoun' &&
        PERSONS.has(actors.actor(mention.actor)?.kind ?? ''),
    );
}

/** What a relative word stands for: the mention right before it, else the sentence's first ("X was a man who ..."). */
function antecedent(relative: number, sentence: Sentence, actors: ActorLayer): PlacedMention | undefined {
  const before = actors.in(sentence).filter((m) => m.last < relative && m.mention.form !== 'pronoun');
  const person = sentence.tagged.words[relative]?.norm === 'who';
  const fits = (m: PlacedMention): boolean =>
    !person || PERSONS.has(actors.actor(m.mention.actor)?.kind ?? '');
  return (
    before.find((m) => m.last === relative - 1 && fits(m)) ??
    before.find((m) => m.last === relative - 1) ??
    (before[0]?.first === 0 ? before[0] : before.at(-1))
  );
}

/** The mention is whose document it is: "Oxfam's report", "a letter from a lady", "the Charter of the United Nations". */
function isMaker(words: readonly Word[], mention: PlacedMention, head: number): boolean {
  if (mention.last < head)
    return words[mention.last + 1]?.norm === "'s" || mention.mention.form === 'pronoun';
  for (let i = mention.first - 1; i > head; i--) {
    const norm = words[i]?.norm ?? '';
    if (norm === 'of' || norm === 'by' || norm === 'from') return true;
    if (words[i]?.pos !== 'determiner') return false;
  }
  return false;
}

/** Further holders that the phrase joins to the first: "Oxfam and the Red Cross". */
function partners(
  source: NounPhrase,
  first: PlacedMention,
  sentence: Sentence,
  actors: ActorLayer,
): string[] {
  const { words } = sentence.tagged;
  const found: string[] = [];
  for (const mention of actors.in(sentence)) {
    if (mention.first <= first.last || mention.last > source.last) continue;
    let before = mention.first - 1;
    if (words[before]?.pos === 'determiner') before--;
    if (words[before]?.norm === 'by') before--;
    if (words[before]?.norm !== 'and' || before < first.last) continue;
    const { actor } = mention.mention;
    if (actor !== first.mention.actor && actor !== AUTHOR && !found.includes(actor)) found.push(actor);
  }
  return found;
}

/** A wish, an intention or an opinion in so many words: only who has a mind has it. */
function wills({ type, rule, detail }: Frame): boolean {
  if (rule !== 'attribution/wish-verb' && rule !== 'attribution/thought-verb') return false;
  if (IMPERSONAL.has(detail.lemma)) return false;
  return type === 'desire' || (type === 'belief' && detail.complement === 'clause');
}

/** Direct speech stands beside the cue. */
function spokenBy(frame: Frame): boolean {
  const announced = frame.rule === 'attribution/announced';
  return frame.quotes && !announced && (frame.trails || frame.detail.complement === 'quotation');
}

/** A source that no mention covers must at least be a word for people, a name, or a document that makes a statement. */
function canSpeak(head: Word, frame: Frame): boolean {
  if (PERSONAL.has(head.norm) || isPeopleNoun(head.lemma) || isPeopleNoun(head.norm)) return true;
  if (head.pos === 'name' || (head.pos === 'number' && frame.detail.complement !== 'phrase')) return true;
  if (CROWDS.test(head.norm)) return true;
  if (states(frame)) return true;
  const according = frame.rule === 'attribution/according-to';
  if ((spokenBy(frame) && !according) || (/^\p{Lu}/u.test(head.text) && frame.quotes)) return true;
  if (frame.type === 'desire' || !isDocumentNoun(head.lemma)) return false;
  // A report criticises a plan but holds no belief in it; that a law bans something is what it does, not what it says.
  const asserts = frame.type !== 'belief' && !isInstrumentNoun(head.lemma);
  return frame.detail.complement !== 'phrase' || asserts;
}

/** Only who speaks can say, warn or deny that something is so; facts and figures merely suggest or mean it. */
function states({ quotes, type, detail }: Frame): boolean {
  return quotes && type === 'indirect' && detail.complement === 'clause' && !REVEALING.has(detail.lemma);
}
