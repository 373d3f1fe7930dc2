import { isInfinitive, startsClause } from '../clauses';
import { isPeopleNoun, type Sense } from '../lexicon';
import { phraseAt, phraseEndingAt, type NounPhrase } from '../nounPhrases';
import type { Reading, WordRange } from '../reading';
import { hasBreak, hasComma } from '../wordTests';
import { isTime } from '../simplePhrases';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import { phraseEnd } from './clausalComplements';
import { contentEnd } from './contentEnd';
import { bestComplement, cueVerb, type CueVerb } from './cueVerbs';
import type { Frame } from './frame';

/** Passive cues that report a whole clause about their subject: "is said to", "is accused of", "is seen as". */
const LINKS: ReadonlyArray<readonly [string, (sense: Sense) => boolean]> = [
  ['to', (s) => (s.type === 'speech' || s.type === 'belief') && s.takes.has('clause')],
  ['of', (s) => s.takes.has('of')],
  ['as', (s) => s.takes.has('as')],
  ['with', (s) => s.takes.has('with')],
  ['for', (s) => s.type === 'speech' && s.takes.has('for')],
];

const INDIRECT_QUESTION = new Set(['whether', 'if', 'why', 'how', 'what', 'which', 'who', 'when', 'where']);

/**
 * The attribution that a passive cue makes: "X is said to", "it is believed that", "was condemned by Y",
 * "the plan backed by Y".
 */
export function passiveFrame(
  syntax: Syntax,
  group: VerbGroup,
  verb: CueVerb,
  subject: NounPhrase | undefined,
): Frame | undefined {
  const { reading } = syntax;
  // "let it be known that": the cue is the verb before.
  if (group.form === 'finite' && group.modal === null && reading.words[group.first]?.norm === 'be')
    return undefined;
  const patient = group.passive ? subject : patientOf(syntax, group);
  const by = agentAfter(reading, verb.last);
  const next = (by?.last ?? verb.last) + 1;
  const norm = hasBreak(reading.words[next - 1]) ? '' : (reading.words[next]?.norm ?? '');
  for (const sense of verb.senses) {
    const clausal = sense.takes.has('clause') || sense.takes.has('that') || sense.takes.has('objclause');
    if (norm === 'that' && clausal && next + 1 < reading.words.length) {
      return build(sense, { first: next, last: contentEnd(reading, next) }, by ?? null, verb.last);
    }
    const asked = sense.takes.has('objwh') || sense.takes.has('wh');
    if (asked && INDIRECT_QUESTION.has(norm)) {
      return build(sense, withinOpening(syntax, group, next), by ?? null, verb.last);
    }
    // "was told to leave", "are urged by the bank to act": the addressee is the subject, and its task the content.
    const tasked = group.passive && !sense.takes.has('clause') && sense.takes.has('objinf');
    if (tasked && norm === 'to' && isInfinitive(reading, syntax.byFirst, next)) {
      return build(
        sense,
        { first: next, last: phraseEnd(reading, syntax.byFirst, next) },
        by ?? null,
        verb.last,
      );
    }
    // "was asked about the plan", "when pressed on it"
    const about = (sense.takes.has('objwh') || sense.takes.has('objinf')) && sense.preps.has(norm);
    if (about && next + 1 < reading.words.length) {
      const content = { first: next + 1, last: phraseEnd(reading, syntax.byFirst, next + 1) };
      return build(sense, content, by ?? null, by ? verb.last : next, true);
    }
    const link = LINKS.find(([word, allowed]) => word === norm && allowed(sense));
    const infinitive =
      norm !== 'to' ||
      (isInfinitive(reading, syntax.byFirst, next) && !isPeopleNoun(reading.words[next + 1]?.norm ?? ''));
    if (norm === 'to' && link && !by && reportsAttitude(syntax, next)) return undefined;
    if (
      link &&
      infinitive &&
      patient &&
      group.passive &&
      group.form === 'finite' &&
      next + 1 < reading.words.length
    ) {
      return build(
        sense,
        { first: patient.first, last: contentEnd(reading, next) },
        by ?? null,
        by ? verb.last : next,
      );
    }
    if (by && patient && (sense.takes.has('np') || sense.takes.has('for'))) {
      return build(sense, { first: patient.first, last: patient.last }, by, by.first - 1, true);
    }
    // "is widely considered impossible"
    if (group.passive && group.form === 'finite' && patient && sense.takes.has('calls')) {
      const kind = reading.kinds[next];
      const predicate = kind === 'adjective' || kind === 'determiner' || kind === 'noun';
      if (predicate && !hasBreak(reading.words[verb.last]))
        return build(sense, { first: patient.first, last: contentEnd(reading, next) }, by ?? null, verb.last);
    }
    // "was widely condemned": nobody is named; but "was promised a post" says who received it.
    const unnamed = !by && norm !== 'to' && group.passive && group.form === 'finite';
    if (unnamed && patient && judges(sense))
      return build(sense, { first: patient.first, last: patient.last }, null, verb.last, true);
  }
  return undefined;

  function build(
    sense: Sense,
    content: WordRange,
    source: NounPhrase | null,
    last: number,
    phrase = false,
  ): Frame {
    return {
      rule: 'attribution/passive',
      type: sense.type === 'speech' ? (phrase ? 'narrated' : 'indirect') : sense.type,
      cue: { first: group.first, last },
      source,
      content,
      quotes: false,
      trails: false,
      certainty: 'medium',
      detail: {
        lemma: verb.lemma,
        negated: group.negated,
        complement: phrase ? 'phrase' : 'clause',
        preposition: null,
        slant: sense.slant ?? null,
        factive: sense.factive,
        modal: group.modal,
      },
    };
  }
}

/** The sense takes a side on its object: "criticised", "vetoed", "feared", but not "reported", "wanted", "promised". */
function judges({ type, takes, slant }: Sense): boolean {
  if (!takes.has('np') || takes.has('inf') || type === 'desire') return false;
  return type !== 'speech' || slant !== undefined || takes.has('for') || takes.has('as');
}

/** "Asked whether he could trust her, | he smiled": what opens the sentence ends before its main clause. */
function withinOpening({ reading, byFirst }: Syntax, group: VerbGroup, first: number): WordRange {
  const last = contentEnd(reading, first);
  if (group.passive) return { first, last };
  for (let i = first; i < last; i++) {
    if (hasComma(reading.words[i]) && startsClause(reading, byFirst, i + 1)) return { first, last: i };
  }
  return { first, last };
}

/** What a participle is said of: "the plan backed by France"; "is backed by France and long opposed by Spain". */
function patientOf({ reading, groups, subjects }: Syntax, group: VerbGroup): NounPhrase | undefined {
  let before = group.first - 1;
  while (reading.kinds[before] === 'adverb') before--;
  if (!/^(?:and|but|or)$/.test(reading.words[before]?.norm ?? ''))
    return phraseEndingAt(reading, group.first - 1);
  for (let i = groups.indexOf(group) - 1; i >= 0; i--) {
    if (groups[i]?.form === 'finite') return groups[i]?.passive ? subjects[i] : undefined;
  }
  return undefined;
}

/** "is said to regard ...": the infinitive is a cue of its own, whose source is the subject. */
function reportsAttitude(syntax: Syntax, at: number): boolean {
  const group = syntax.byFirst.get(at);
  const verb = group?.form === 'infinitive' && !group.passive ? cueVerb(syntax.reading, group) : undefined;
  return verb !== undefined && bestComplement(syntax, verb) !== undefined;
}

/** The agents that begin at word `first`: "Germany", "Germany and by France". */
function agentAt(reading: Reading, first: number): NounPhrase | undefined {
  const agent = phraseAt(reading, first, true);
  const next = agent && agent.last + 1;
  if (!next || reading.words[next]?.norm !== 'and' || reading.words[next + 1]?.norm !== 'by') return agent;
  const further = phraseAt(reading, next + 2, true);
  return further ? { ...agent, last: further.last } : agent;
}

/** The agent behind a passive: "was condemned on Monday by France". */
function agentAfter(reading: Reading, last: number): NounPhrase | undefined {
  let i = last + 1;
  while (i < reading.words.length && !hasBreak(reading.words[i - 1])) {
    if (reading.words[i]?.norm === 'by') return agentAt(reading, i + 1);
    if (reading.kinds[i] !== 'adverb' && !isTime(reading, i) && reading.words[i]?.norm !== 'on')
      return undefined;
    i++;
  }
  return undefined;
}
