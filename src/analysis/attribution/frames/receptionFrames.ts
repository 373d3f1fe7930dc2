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
  'draw win earn receive get gain attract face meet spark provoke prompt trigger encounter enjoy have face arouse elicit cause'.split(
    ' ',
  ),
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
  const start = words[group.last + 1]?.norm === 'with' ? group.last + 2 : group.last + 1;
  const noun = simplePhraseAt(reading, start);
  if (noun < start || hasBreak(words[group.last]) || hasBreak(words[noun])) return undefined;
  const link = words[noun + 1]?.norm ?? '';
  const sense = HOLDERS.has(link) ? reactionOf(lemmas[noun] ?? '', link) : undefined;
  const source = sense && phraseAt(reading, noun + 2, true);
  if (!sense || !source) return undefined;
  return {
    rule: 'attribution/noun',
    type: sense.type === 'speech' ? 'narrated' : sense.type,
    cue: { first: group.first, last: noun + 1 },
    source,
    content: { first: subject.first, last: subject.last },
    quotes: false,
    trails: false,
    certainty: 'medium',
    detail: {
      lemma: lemmas[noun] ?? '',
      negated: group.negated,
      complement: 'phrase',
      preposition: null,
      slant: sense.slant ?? null,
      factive: sense.factive,
      modal: group.modal,
    },
  };
}

/** A noun for a reaction; "of" tells whose it is only where the noun has another preposition for its object. */
function reactionOf(lemma: string, link: string): Sense | undefined {
  return nounSenses(lemma).find(
    ({ preps }) => preps.size > 0 && (link !== 'of' || !preps.has('of') || preps.has('for')),
  );
}
