import { nounSenses, type Sense } from '../lexicon';
import { phraseAt, type NounPhrase } from '../nounPhrases';
import type { Reading } from '../reading';
import { simplePhraseAt } from '../simplePhrases';
import type { Syntax } from '../syntax';
import type { VerbGroup } from '../verbGroups';
import { hasBreak } from '../wordTests';
import type { Frame } from './frame';
import { isUnreal } from './reality';

/** Verbs whose subject is what others speak or think of: "drew criticism", "won the support", "met resistance". */
const RECEIVING = new Set(
  (
    'draw win earn receive get gain attract face meet spark provoke prompt trigger encounter enjoy have arouse elicit cause ' +
    'secure snag lose field come raise'
  ).split(' '),
);

/** Of these, the ones after which "of" names the holder: "won the endorsement of the union". */
const GAINING = new Set('win earn receive get gain enjoy have secure snag lose'.split(' '));

/** Reactions that need no holder: "faced criticism" tells as much as "was criticised". */
const REACTIONS = new Set(
  'criticism condemnation praise backlash outcry scorn ridicule opposition uproar outrage'.split(' '),
);

/** Prepositions that name whose reaction it is. */
const HOLDERS = new Set(['from', 'by', 'among', 'of']);

/** The attributions of reactions that a subject meets with: "The plan drew criticism from the unions." */
export function receptionFrames(syntax: Syntax): Frame[] {
  const frames: Frame[] = [];
  syntax.groups.forEach((group, i) => {
    const subject = syntax.subjects[i];
    const frame = subject && reception(syntax.reading, group, subject);
    if (frame) frames.push(frame);
  });
  return frames;
}

function reception(reading: Reading, group: VerbGroup, subject: NounPhrase): Frame | undefined {
  const { words, lemmas } = reading;
  if (!RECEIVING.has(group.lemma) || group.passive || group.form !== 'finite' || isUnreal(group))
    return undefined;
  const linked = /^(?:with|under|in)$/.test(words[group.last + 1]?.norm ?? '');
  const start = linked ? group.last + 2 : group.last + 1;
  const noun = simplePhraseAt(reading, start);
  if (noun < start || hasBreak(words[group.last])) return undefined;
  const lemma = lemmas[noun] ?? '';
  const link = hasBreak(words[noun]) ? '' : (words[noun + 1]?.norm ?? '');
  const named = HOLDERS.has(link) ? reactionOf(lemma, link, group.lemma) : undefined;
  const source = named && phraseAt(reading, noun + 2, true);
  const sense = source ? named : unnamed(lemma, link, group);
  if (!sense) return undefined;
  return {
    rule: 'attribution/noun',
    type: sense.type === 'speech' ? 'narrated' : sense.type,
    cue: { first: group.first, last: source ? noun + 1 : noun },
    source: source ?? null,
    content: { first: subject.first, last: subject.last },
    quotes: false,
    trails: false,
    certainty: 'medium',
    detail: {
      lemma,
      negated: group.negated,
      complement: 'phrase',
      preposition: null,
      slant: sense.slant ?? null,
      factive: sense.factive,
      modal: group.modal,
    },
  };
}

/** "faced criticism for its plan", "has met with scorn": nobody is named; but "faces criticism of the plan" has its own object. */
function unnamed(lemma: string, link: string, { lemma: verb }: VerbGroup): Sense | undefined {
  if (!REACTIONS.has(lemma) || link === 'of' || link === 'to' || verb === 'have' || verb === 'raise')
    return undefined;
  return nounSenses(lemma)[0];
}

/**
 * A noun for a reaction; "of" tells whose it is only behind verbs of gaining, or where the noun has another preposition
 * for its object.
 */
function reactionOf(lemma: string, link: string, verb: string): Sense | undefined {
  return nounSenses(lemma).find(
    ({ type, preps }) =>
      preps.size > 0 &&
      (link !== 'of' || !preps.has('of') || preps.has('for') || (GAINING.has(verb) && type !== 'belief')),
  );
}
