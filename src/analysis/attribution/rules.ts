import type { RuleCatalogue } from '../rule';

/** What the attribution rules say for themselves. */
export const ATTRIBUTION_RULES: RuleCatalogue = {
  'attribution/direct': {
    why: 'Words between quotation marks with a reporting verb beside them: they are the speaker’s, not the author’s.',
    source: 'Direct attribution (source, cue, content) of PARC 3 and PolNeAR',
  },
  'attribution/announced': {
    why: 'A sentence that does nothing but announce the quotation behind it, or point back to the one before, names its speaker.',
    source: 'Free direct discourse with an introductory or closing tag: Leech and Short, Style in Fiction',
  },
  'attribution/continued': {
    why: 'A quotation that names nobody: it goes on after a quotation or a report that names its speaker, or repeats one.',
    source: 'Paragraph convention of quotations in news style',
  },
  'attribution/block-quote': {
    why: 'A set-off quotation whose speaker is named in the line before or behind it.',
    source: 'Markdown block quotes; display quotations of editorial style',
  },
  'attribution/speaker-label': {
    why: 'A speaker’s name and a colon open the paragraph, as in a transcript.',
    source: 'Transcript convention',
  },
  'attribution/speech-verb': {
    why: 'A verb of saying reports what somebody else said.',
    source: 'Indirect attribution of PARC 3 and PolNeAR; verbs of communication',
  },
  'attribution/thought-verb': {
    why: 'A verb of thinking or feeling reports what somebody else believes.',
    source: 'Belief attributions of PARC 3; verbs of propositional attitude',
  },
  'attribution/wish-verb': {
    why: 'A verb of wanting or planning reports what somebody else wishes.',
    source: 'Eventuality attributions of PARC 3; desiderative verbs',
  },
  'attribution/deed-verb': {
    why: 'A speech act or decision is told without its wording: refused, backed, criticised.',
    source: 'Narrated speech acts: Leech and Short, Style in Fiction',
  },
  'attribution/passive': {
    why: 'A passive reports a claim, an accusation or a view: is said to, is accused of, was condemned by.',
    source: 'Passive cues of PARC 3 and PolNeAR',
  },
  'attribution/noun': {
    why: 'A noun stands for somebody’s claim, view, wish or act: the claim that, fears about.',
    source: 'Nominal cues of PARC 3 and PolNeAR; shell nouns (Schmid 2000)',
  },
  'attribution/adjective': {
    why: 'An adjective says what somebody thinks, wishes or stands for: convinced that, opposed to.',
    source: 'Adjectival cues of PARC 3 and PolNeAR',
  },
  'attribution/according-to': {
    why: 'A phrase names the source of a statement: according to, in the view of, in the words of.',
    source: 'Prepositional cues of PARC 3 and PolNeAR',
  },
};
