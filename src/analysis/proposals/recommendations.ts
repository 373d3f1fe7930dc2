import type { Force } from '../model';
import type { Block, Passage, Sentence } from '../prose/types';
import type { Cue, WordRange } from './cue';
import { isAdverb, isBareForm, isGerund } from './grammar';
import { isAction } from './lexicon';
import { objectAfter } from './nounPhrase';
import { verbGroup } from './verbGroup';
import { subjectBefore } from './subject';

/** What stands over a list whose items are proposals. */
export interface LeadIn {
  readonly force: Force;
  readonly negated: boolean;
  /** Words of `sentence` that name who is to act. */
  readonly agent: WordRange | null;
  readonly sentence: Sentence;
}

const HEADING =
  /\b(?:recommend(?:ation|ed)s?|recommendations|proposals?|next steps|what (?:is|needs) to be done|what .{1,60}(?:should|must|can) do|(?:our|key|main) (?:demands|asks|priorities)|policy options|action plan|call to action|the way forward)\b/i;
const MODAL_END = /\b(should|must|ought to|need(?:s)? to|ha(?:s|ve) to|to)\s*(not)?\s*:?$/i;
const NOUN_END =
  /\b(?:recommend(?:ations?)?|propos(?:e|als?)|demands?|measures|steps|reforms|changes|priorities)\b[^.:]*:$/i;

/** The lead-in of each list block whose items are recommended, by heading or by the sentence before. */
export function leadIns(passage: Passage): ReadonlyMap<Block, LeadIn> {
  const found = new Map<Block, LeadIn>();
  let heading: LeadIn | null = null;
  let current: LeadIn | null = null;
  for (const block of passage.blocks) {
    if (block.zone === 'heading' || block.zone === 'title') {
      heading = headingLead(block);
      current = heading;
    } else if (block.zone === 'list') {
      if (current) found.set(block, current);
    } else current = sentenceLead(block) ?? (found.size ? null : heading) ?? heading;
  }
  return found;
}

function headingLead(block: Block): LeadIn | null {
  const sentence = block.sentences.at(-1);
  if (!sentence || !HEADING.test(block.text)) return null;
  return { force: 'medium', negated: false, agent: null, sentence };
}

function sentenceLead(block: Block): LeadIn | null {
  const sentence = block.sentences.at(-1);
  const text = sentence?.tagged.text.trim() ?? '';
  if (!sentence || !text.endsWith(':')) return null;
  const bare = text.replace(/[\s:]+$/, '');
  const modal = MODAL_END.exec(bare);
  const { words } = sentence.tagged;
  if (modal) {
    const at = words.length - 1 - (modal[2] ? 1 : 0);
    const agent = /to$/i.test(modal[1] ?? '') ? lastPhrase(sentence, at) : subjectBefore(words, at);
    return {
      force: /should|ought|^to$/i.test(modal[1] ?? '') ? 'medium' : 'strong',
      negated: !!modal[2],
      agent,
      sentence,
    };
  }
  return NOUN_END.test(text) ? { force: 'medium', negated: false, agent: null, sentence } : null;
}

/** "We call on the council to": the phrase before the final "to". */
function lastPhrase(sentence: Sentence, to: number): WordRange | null {
  return subjectBefore(sentence.tagged.words, to);
}

/** The proposal that a list item makes by standing under a lead-in: "Capping the fees", "A lower limit". */
export function itemCue(sentence: Sentence, lead: LeadIn): Cue | null {
  const { words } = sentence.tagged;
  let at = 0;
  while (isAdverb(words[at]) && at < words.length - 1) at++;
  const first = words[at];
  if (!first || words.length < 2) return null;
  const verbal =
    isGerund(first) || (isBareForm(first) && (isAction(first.norm) || first.tags.has('Infinitive')));
  const verb = verbal ? verbGroup(words, at) : null;
  const last = words.length - 1;
  const object = verb ? objectAfter(words, verb.head, last) : { first: at, last };
  return {
    rule: 'proposals/recommended-item',
    words: { first: at, last: verb ? verb.head : at },
    clause: { first: 0, last },
    agent: null,
    action: { first: at, last: verb ? (object?.last ?? verb.head) : last },
    object,
    force: lead.force,
    negated: lead.negated || words[0]?.norm === 'not',
    certainty: verb ? 'high' : 'medium',
  };
}
