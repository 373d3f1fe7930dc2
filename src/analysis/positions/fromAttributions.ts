import type { AttributionLayer } from '../attribution/layer';
import type { ActorLayer } from '../actors/layer';
import { AUTHOR, type Attribution, type Loaded, type Span, type Stance } from '../model';
import type { ProposalLayer } from '../proposals/layer';
import { evaluations } from './evaluations';
import { valueIn } from './judgements';
import { stanceOfCue } from './cueStance';
import { SourceWording } from './sourceWording';
import { canName } from './nameIssue';
import { AGREEING, REPLYING, ROLES } from './lexicon';
import type { Sentence } from '../prose/types';
import type { Locator, WordRange } from './placing';
import { FAINT, NOBODY, opposite, type Sighting } from './sighting';
import type { Topic } from './statement';
import { syntaxOf, type Predicate } from './syntax';
import { ECHO, topicOfActions, topicOfPhrase, undoesPronoun } from './topic';

/** How surely a source stands where its words put it. */
const BY_CUE = 1;
const BY_EVALUATION = 0.8;
const BY_WORDING = 0.7;
const BY_REPLY = 0.7;
const BY_FEELING = 0.5;
const BY_ASSERTION = 0.5;

/** Say what something is without an "as". */
const CALLING = new Set(['call', 'label', 'brand', 'dub', 'term', 'consider', 'deem', 'think', 'find']);
const POINTERS = new Set(['that', 'this']);

/** Say that what stands behind them is not so. */
const DENYING = new Set([
  'deny',
  'dispute',
  'doubt',
  'reject',
  'refute',
  'contest',
  'dismiss',
  'question',
  'rebut',
]);

/** Readings of what a source says, and not of how it is said. */
const FROM_WORDS = new Set([
  'position/reported-evaluation',
  'position/reported-wording',
  'position/assertion',
]);

/** Felt rather than stood for: "fears", "believes in". */
const FEELINGS = new Set([
  'fear',
  'dread',
  'worry',
  'believe',
  'yearn',
  'long',
  'dream',
  'wish',
  'hope',
  'regret',
]);

/** What others say, think, want and do, as far as it shows where they stand. */
export function fromAttributions(
  actors: ActorLayer,
  attribution: AttributionLayer,
  { proposals }: ProposalLayer,
  loaded: readonly Loaded[],
  locator: Locator,
): Sighting[] {
  const wording = new SourceWording(loaded);
  const found: Sighting[] = [];
  let next = 0;
  const inOrder = [...attribution.attributions].sort((a, b) => startOf(a) - startOf(b));
  for (const item of inOrder) {
    while (next < proposals.length && (proposals[next]?.end ?? 0) <= startOf(item)) next++;
    const holdsProposal = item.content !== null && overlaps(proposals[next], item.content);
    const sighting = sightingOf(item, actors, locator, holdsProposal, wording);
    if (sighting) found.push(sighting);
  }
  return found;
}

function startOf({ content, cue, source }: Attribution): number {
  return content?.start ?? cue?.start ?? source?.start ?? 0;
}

function overlaps(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.start < b.end && b.start < a.end;
}

function sightingOf(
  item: Attribution,
  actors: ActorLayer,
  locator: Locator,
  holdsProposal: boolean,
  wording: SourceWording,
): Sighting | null {
  const { sourceActor, content, cue } = item;
  if (sourceActor === AUTHOR) return null;
  const cuePlace = cue ? locator.words(cue) : undefined;
  const contentPlace = content ? locator.words(content) : undefined;
  const place = contentPlace ?? cuePlace;
  if (!place) return null;
  const found =
    byNaming(cuePlace, contentPlace) ??
    byClaim(cuePlace, contentPlace) ??
    byCue(cuePlace, contentPlace, actors) ??
    byReply(cuePlace);
  // A proposal inside the content speaks for its holder by itself, unless the holder turns it down.
  if (holdsProposal && found?.stance !== 'oppose') return null;
  const read =
    found ??
    (contentPlace &&
      (byEvaluation(contentPlace) ??
        byWording(contentPlace, wording.of(item), actors) ??
        (item.type === 'narrated' ? null : byAssertion(contentPlace, actors))));
  if (!read) return null;
  const reading = onItsSide(read, item, locator);
  return {
    ...reading,
    holder: sourceActor ?? NOBODY,
    evidence: evidenceOf(item, place),
    type: item.type,
    sentence: place.sentence,
    first: place.first,
    certainty: reading.strength < BY_EVALUATION ? 'low' : item.certainty,
  };
}

/** What "opponents" and "supporters of the levy" say of it, they say from the side that they go by. */
function onItsSide(reading: StanceReading, { source }: Attribution, locator: Locator): StanceReading {
  if (!FROM_WORDS.has(reading.rule)) return reading;
  const place = source ? locator.words(source) : undefined;
  const phrase = place && syntaxOf(place.sentence.tagged).phrases.find((p) => p.last >= place.first);
  const side = phrase && ROLES.get(place.sentence.tagged.words[phrase.head]?.lemma ?? '');
  return side ? { ...reading, stance: side } : reading;
}

/** One way to read a stance out of an attribution. */
type StanceReading = Pick<Sighting, 'stance' | 'topic' | 'event' | 'strength' | 'rule'>;

/** The cue itself takes a side: "backed", "warned against". */
function byCue(
  cue: WordRange | undefined,
  content: WordRange | undefined,
  actors: ActorLayer,
): StanceReading | null {
  const stance = cue && stanceOfCue(cue);
  if (!stance) return null;
  const agreeing = hasLemma(cue, AGREEING) && (!content || content.first === content.last);
  const topic = agreeing ? ECHO : content ? topicOfContent(content, actors) : topicBehindCue(cue);
  return {
    stance: topic === null && content && undoesIt(content) ? opposite(stance) : stance,
    topic,
    strength: hasLemma(cue, FEELINGS) ? BY_FEELING : BY_CUE,
    rule: 'position/stance-verb',
  };
}

/** "wants to [repeal it]": against what the pronoun stands for. */
function undoesIt(content: WordRange): boolean {
  const verb = verbOf(content);
  return verb !== undefined && verb.form !== 'finite' && !verb.negated && undoesPronoun(verb);
}

/** "call [it] a disgrace", "see [the bill] as an attack": what something is said to be. */
function byNaming(cue: WordRange | undefined, content: WordRange | undefined): StanceReading | null {
  if (!content || verbOf(content)?.form === 'finite') return null;
  const { sentence, first, last } = content;
  const { words } = sentence.tagged;
  // "call that surrender": the tagger takes "that" for an article.
  const pointer = cue && hasLemma(cue, CALLING) && POINTERS.has(words[first]?.norm ?? '');
  const named = syntaxOf(sentence.tagged).phrases.find((p) => p.first === first && p.last < last);
  const end = pointer ? first : named?.last;
  const value = end === undefined ? null : valueIn(words, end + 1, last);
  // 'calls the levy "green imperialism"': what one puts into one's own words is meant to hurt, unless it praises.
  const coined =
    end !== undefined && cue && hasLemma(cue, CALLING) && /["“‘']/.test(words[end + 1]?.before ?? '');
  const stance =
    (cue && stanceOfCue(cue)) ?? (value ? (value.good ? 'support' : 'oppose') : coined && 'oppose');
  if (!stance || (!value && !coined)) return null;
  return {
    stance,
    topic: named && !pointer && !named.pronoun ? topicOfPhrase(sentence.tagged, named) : null,
    ...((pointer || value?.act) && { event: true }),
    strength: value ? BY_CUE : BY_WORDING,
    rule: 'position/reported-evaluation',
  };
}

/** "agree that it is unsafe", "deny that it would cost jobs": the clause says more than its verb. */
function byClaim(cue: WordRange | undefined, content: WordRange | undefined): StanceReading | null {
  const main = content && verbOf(content);
  if (!cue || !content || main?.form !== 'finite' || main.modal === 'should') return null;
  const claimed = byEvaluation(content);
  if (!claimed) return null;
  return hasLemma(cue, DENYING) ? { ...claimed, stance: opposite(claimed.stance) } : claimed;
}

/** "reply", "retort": against what somebody else has just said. */
function byReply(cue: WordRange | undefined): StanceReading | null {
  if (!cue || !hasLemma(cue, REPLYING)) return null;
  return { stance: 'oppose', topic: ECHO, strength: BY_REPLY, rule: 'position/reply' };
}

/** The content calls something good or bad, or says that it does good or harm. */
function byEvaluation({ sentence, first, last }: WordRange): StanceReading | null {
  const evaluation = evaluations(sentence.tagged).find((e) => e.first >= first && e.first <= last);
  if (!evaluation) return null;
  const stance = evaluation.good ? 'support' : 'oppose';
  return {
    stance,
    topic: evaluation.topic,
    ...(evaluation.event && { event: true }),
    strength: BY_EVALUATION,
    rule: 'position/reported-evaluation',
  };
}

/** The source's own wording attacks or praises what it speaks of. */
function byWording(content: WordRange, stance: Stance | null, actors: ActorLayer): StanceReading | null {
  return (
    stance && {
      stance,
      topic: topicOfContent(content, actors),
      strength: BY_WORDING,
      rule: 'position/reported-wording',
    }
  );
}

/** The source only says so; a topic that is denied is opposed. */
function byAssertion(content: WordRange, actors: ActorLayer): StanceReading | null {
  const main = verbOf(content);
  if (!main) return null;
  const topic = topicOfContent(content, actors);
  // What merely speaks of land or permission, or says how a thing is, asks no question of policy, unless the author answers it.
  const isAsked = !topic || (canName(topic) && (topic.action !== null || main.modal !== null));
  const strength = isAsked ? BY_ASSERTION : FAINT;
  const stance = main.negated ? 'oppose' : 'support';
  return { stance, topic, strength, rule: 'position/assertion' };
}

function hasLemma({ sentence, first, last }: WordRange, lemmas: ReadonlySet<string>): boolean {
  // "has long opposed" longs for nothing.
  const cues = sentence.tagged.words.slice(first, last + 1).filter(({ pos }) => pos !== 'adjective');
  return cues.some(({ lemma }) => lemmas.has(lemma));
}

/** Source, cue and content together where they stand in one sentence, otherwise what is said. */
function evidenceOf({ source, cue, content }: Attribution, { sentence }: WordRange): Span {
  const parts = [source, cue, content].filter(
    (part): part is Span => part !== null && part.start >= sentence.start && part.end <= sentence.end,
  );
  if (content && !parts.includes(content)) return content;
  return { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) };
}

/**
 * What the content is about; null where a pronoun stands for it: "called [it a disgrace]", "that [it has no
 * teeth]".
 */
function topicOfContent({ sentence, first, last }: WordRange, actors: ActorLayer): Topic | null {
  const { tagged } = sentence;
  const { phrases } = syntaxOf(tagged);
  const phrase = phrases.find((p) => p.first >= first && p.last <= last && !p.pronoun);
  const verb = verbOf({ sentence, first, last });
  if (opensWithPronoun(sentence, first)) return null;
  if (!verb) return phrase ? topicOfPhrase(tagged, phrase) : null;
  // "insists that the wall will stop drugs" is about the wall, "that Cuba will not disarm" about disarming.
  const subject = verb.form === 'finite' && !verb.passive && !verb.relative ? verb.subject : null;
  if (subject && subject.first >= first && !subject.pronoun && !actors.headedBy(sentence, subject.head)) {
    const about = topicOfPhrase(tagged, subject);
    if (about) return about;
  }
  // "said the talks had collapsed" is about the talks, "wants a law that ..." about the law, "urged them to
  // leave" about leaving.
  const nounFirst =
    phrase !== undefined &&
    phrase.first < verb.first &&
    (verb.form === 'finite' ? verb.subject !== phrase || !verb.object : verb.first > phrase.last + 1);
  const named = phrase ? topicOfPhrase(tagged, phrase) : null;
  const clause = topicOfActions(tagged, verb, last);
  return nounFirst ? (named ?? clause) : (clause ?? named);
}

/** The object of "criticised the plan". */
function topicBehindCue({ sentence, last }: WordRange): Topic | null {
  const { tagged } = sentence;
  const { phrases, predicates } = syntaxOf(tagged);
  const end = predicates.filter((p) => p.verb <= last).at(-1)?.last ?? last;
  const object = phrases.find((p) => p.first > last && p.first <= end);
  return object ? topicOfPhrase(tagged, object) : null;
}

/** "it", "that it", "this": something named before, and not a person. */
function opensWithPronoun({ tagged: { words } }: Sentence, first: number): boolean {
  const opener = words[words[first]?.norm === 'that' ? first + 1 : first];
  return opener !== undefined && (opener.norm === 'it' || opener.norm === 'this');
}

/** The first verb of the content. */
function verbOf({ sentence, first, last }: WordRange): Predicate | undefined {
  return syntaxOf(sentence.tagged).predicates.find((p) => p.verb >= first && p.verb <= last);
}
