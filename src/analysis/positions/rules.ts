import type { RuleCatalogue } from '../rule';

const NETWORK =
  'Discourse network analysis: a statement is an actor, a concept and agreement or disagreement (Leifeld)';

/** What the rules of the positions room say for themselves. */
export const POSITION_RULES: RuleCatalogue = {
  'position/endorsed-proposal': {
    why: 'Asks for this in its own voice, so it stands for it (or against it, where it asks that it not be done).',
    source: NETWORK,
  },
  'position/reported-proposal': {
    why: 'The draft reports that this actor asks for it.',
    source: NETWORK,
  },
  'position/rejected-proposal': {
    why: 'The draft brings this proposal up and argues against it.',
    source: NETWORK,
  },
  'position/voiced-proposal': {
    why: 'The draft puts this proposal into a mouth that it does not agree with, so the author stands against it.',
    source: NETWORK,
  },
  'position/stance-verb': {
    why: 'The verb or noun that reports this actor says itself where the actor stands: to back, to want, to refuse, to warn against.',
    source: 'Stance in reported speech: PolNeAR attribution cues; Leifeld statements',
  },
  'position/reported-evaluation': {
    why: 'In the reported words the actor calls this good or bad, or says that it does good or harm.',
    source: 'Appraisal theory (Martin and White): evaluation under attribution',
  },
  'position/reported-wording': {
    why: 'The words that the draft gives to this actor attack or praise what they speak of.',
    source: 'Appraisal theory (Martin and White): evaluation under attribution',
  },
  'position/reply': {
    why: 'The actor is said to answer back, so it stands against what was said just before.',
    source: NETWORK,
  },
  'position/answer': {
    why: 'The author answers this view where it is reported (“but”, “in truth”, “they are wrong”), and so stands against it.',
    source:
      'Pragma-dialectics: a standpoint and the doubt or contradiction that meets it (van Eemeren and Grootendorst)',
  },
  'position/scorn': {
    why: 'The author tells of this in words of its own that scorn who stands for it, and so stands against it.',
    source: 'Appraisal theory (Martin and White): evaluation of what is reported',
  },
  'position/assertion': {
    why: 'The actor is reported to say this on an issue on which the draft shows others to stand.',
    source: NETWORK,
  },
  'position/own-stand': {
    why: 'The author says in the first person to be for it or against it.',
    source: NETWORK,
  },
  'position/deed': {
    why: 'What the actor is said to have done on the issue takes a side.',
    source: 'PLOVER: verbal and material cooperation and conflict; Leifeld statements',
  },
  'position/never-answered': {
    why: "The draft reports this view against the author's own and says nothing to it where it stands.",
    source:
      'Pragma-dialectics: a standpoint that is put forward has to be met (van Eemeren and Grootendorst)',
  },
  'position/opponents-absent': {
    why: 'The author argues for this more than once, and nobody in the draft speaks against it.',
    source: 'Two-sided messages: naming and meeting the other side persuades more (Allen 1991; O’Keefe 1999)',
  },
  'position/ownership': {
    why: 'The draft calls this the actor’s own plan, bill or veto.',
    source: NETWORK,
  },
  'position/role': {
    why: 'The draft calls this actor by the side it is on: a supporter, a critic.',
    source: NETWORK,
  },
  'position/ellipsis': {
    why: 'The actor is said to do likewise, or not to, after what the draft has just told of another.',
    source: 'Verb phrase ellipsis (Hardt 1993); Leifeld statements',
  },
  'position/evaluation': {
    why: 'The author calls this good or bad, or says that it does good or harm.',
    source: 'Appraisal theory (Martin and White)',
  },
};
