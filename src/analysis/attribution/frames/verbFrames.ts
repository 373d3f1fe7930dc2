import { adjectiveSenses, type CueType, type Sense } from '../lexicon';
import type { NounPhrase } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { hasBreak, hasComma } from '../wordTests';
import { isAbsoluteParticiple, isReducedRelative } from '../subjects';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import type { Found } from './clausalComplements';
import {
  bestComplement,
  CLAUSES,
  cueVerb,
  resumedComplement,
  type Complemented,
  type CueVerb,
} from './cueVerbs';
import type { AttributionRule, CueDetail, Frame } from './frame';
import { extractedComplement } from './extraction';
import { aroundContent, interrupts, isClause, trailsClause, trailsQuotation } from './parentheses';
import { passiveFrame } from './passiveFrames';
import { isCaused, isHypothetical, isUnreal, withinClause } from './reality';
import { invertedSource, listedSource, sourceOf, type SourceFound } from './verbSources';

const RULE_OF_TYPE: Readonly<Record<CueType, AttributionRule>> = {
  speech: 'attribution/speech-verb',
  belief: 'attribution/thought-verb',
  desire: 'attribution/wish-verb',
  narrated: 'attribution/deed-verb',
};

/** The attributions that a sentence's verbs make. */
export function verbFrames(syntax: Syntax): Frame[] {
  const frames: Frame[] = [];
  syntax.groups.forEach((group, i) => {
    const frame = frameOf(syntax, group, i);
    if (frame) frames.push(frame);
  });
  return frames;
}

function frameOf(syntax: Syntax, group: VerbGroup, index: number): Frame | undefined {
  const verb = cueVerb(syntax.reading, group);
  if (group.passive && adjectiveSenses(syntax.reading.words[group.main]?.norm ?? '').length > 0)
    return undefined;
  if (!verb) return undefined;
  if (
    group.passive ||
    isReducedRelative(syntax.reading, group) ||
    isAbsoluteParticiple(syntax.reading, group)
  ) {
    if (isUnreal(group)) return undefined;
    return passiveFrame(syntax, group, verb, syntax.subjects[index]);
  }
  const { reading } = syntax;
  const inverted = invertedSource(syntax, group, verb);
  if (inverted) return trailing(syntax, group, verb, inverted);
  const behind = bestComplement(syntax, verb);
  const source = sourceOf(syntax, group, index, behind) ?? listedSource(syntax, group, index, behind);
  if (!source) return undefined;
  const found =
    behind ??
    extractedComplement(syntax, group, source.phrase, verb) ??
    resumedComplement(syntax, source.phrase, verb);
  const as = syntax.reading.words[source.phrase.first - 1]?.norm === 'as';
  if (as && found?.found.kind !== 'quote' && trailsClause(syntax, group, source.phrase, verb))
    return trailing(syntax, group, verb, source.phrase);
  if (found?.found.kind === 'quote' && interrupts(syntax, group, source.phrase, verb))
    return trailing(syntax, group, verb, source.phrase);
  const clausal = found && CLAUSES.has(found.found.kind) && found.found.kind !== 'quote';
  const ownSentence = source.phrase.first === 0 && found !== undefined;
  if (!clausal && !ownSentence && trailsQuotation(syntax, group, source.phrase, verb))
    return trailing(syntax, group, verb, source.phrase);
  if (!found)
    return trailsClause(syntax, group, source.phrase, verb)
      ? trailing(syntax, group, verb, source.phrase)
      : undefined;
  if (group.form === 'gerund' && isPronounAlone(reading, found.found.content)) return undefined;
  if (isHypothetical(syntax, group, source.phrase, found) || isCaused(syntax, group, source.phrase))
    return undefined;
  return leading(syntax, group, verb, { ...source, ...found });
}

/** The first of the adverbs right before the cue's verb ("repeatedly urged"), or the verb itself. */
function withAdverbs(reading: Reading, first: number): number {
  let from = first;
  while (from > 0 && reading.kinds[from - 1] === 'adverb' && !hasBreak(reading.words[from - 1])) from--;
  return from;
}

/** "Having said that, ...": what was said stands in the sentence before. */
function isPronounAlone({ words }: Reading, content: WordRange | null): boolean {
  const word = content ? words[content.first] : undefined;
  return word?.norm === 'that' && hasComma(word);
}

/** The adverb of manner right behind the cue's verb ("said sarcastically", "argued repeatedly that"), or the verb itself. */
function withTrailingAdverb({ words, kinds }: Reading, last: number): number {
  const next = last + 1;
  const manner = kinds[next] === 'adverb' && /ly$/.test(words[next]?.norm ?? '') && !hasBreak(words[last]);
  const free = hasBreak(words[next]) || words[next + 1]?.norm === 'that' || next === words.length - 1;
  return manner && free ? next : last;
}

interface Leading extends SourceFound, Complemented {}

function leading(syntax: Syntax, group: VerbGroup, verb: CueVerb, parts: Leading): Frame {
  const { sense, found, phrase } = parts;
  const clausal = CLAUSES.has(found.kind);
  const about =
    found.kind === 'np' ||
    found.kind === 'prep' ||
    found.kind === 'topic' ||
    found.kind === 'gerund' ||
    found.kind === 'for';
  const spoken = sense.type === 'speech';
  return {
    rule: RULE_OF_TYPE[spoken && about ? 'narrated' : sense.type],
    type: spoken ? (about ? 'narrated' : 'indirect') : (sense.type as Exclude<CueType, 'speech'>),
    cue: {
      first: withAdverbs(syntax.reading, parts.from),
      last: found.kind === 'prep' ? found.from : withTrailingAdverb(syntax.reading, verb.last),
    },
    source: phrase,
    content: beforeSource(found.content, phrase) ?? withinClause(syntax, phrase, found.content),
    quotes: sense.takes.has('quote') || found.kind === 'quote',
    trails: false,
    certainty: parts.certain && clausal ? 'high' : 'medium',
    detail: detailOf(syntax, group, verb.lemma, sense, found),
  };
}

/** "Noting that time was short, | the minister left": the content ends before a source that stands behind it. */
function beforeSource(content: WordRange | null, { first }: NounPhrase): WordRange | null {
  const behind = content !== null && first > content.first && first <= content.last;
  return behind ? { first: content.first, last: first - 1 } : null;
}

function trailing(syntax: Syntax, group: VerbGroup, verb: CueVerb, source: NounPhrase): Frame {
  const { reading } = syntax;
  const sense =
    verb.senses.find(({ takes }) => takes.has('quote')) ??
    verb.senses.find(({ takes }) => takes.has('clause') || takes.has('that')) ??
    (verb.senses[0] as Sense);
  const as = reading.words[source.first - 1]?.norm === 'as';
  const first = Math.min(source.first, group.first) - (as ? 1 : 0);
  const around = aroundContent(reading, first, Math.max(verb.last, source.last));
  return {
    rule: RULE_OF_TYPE[sense.type],
    type: sense.type === 'speech' ? 'indirect' : sense.type,
    cue: { first: withAdverbs(reading, group.first), last: withTrailingAdverb(reading, verb.last) },
    source,
    content: around && isClause(syntax, around) ? around : null,
    quotes: sense.takes.has('quote'),
    trails: true,
    certainty: 'high',
    detail: detailOf(syntax, group, verb.lemma, sense, undefined),
  };
}

/** What a cue says of its content. */
export function detailOf(
  syntax: Syntax,
  group: VerbGroup,
  lemma: string,
  sense: Sense,
  found: Found | undefined,
): CueDetail {
  return {
    lemma,
    negated: group.negated,
    complement:
      !found || CLAUSES.has(found.kind) ? (found?.kind === 'quote' ? 'quotation' : 'clause') : 'phrase',
    preposition:
      found?.kind === 'prep' || found?.kind === 'topic'
        ? (syntax.reading.words[found.from]?.norm ?? null)
        : null,
    slant: sense.slant ?? null,
    factive: sense.factive,
    modal: group.modal,
  };
}
