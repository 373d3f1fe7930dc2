import type { Force, Proposal, Replacement, Span } from '../../model';

/** A proposal worded with another modal. */
export interface StrengthChange {
  readonly force: Force;
  /** The new wording of the modal, with its negation: "should", "must not", "needn't". */
  readonly wording: string;
  readonly edit: Replacement;
}

const FORCES: readonly Force[] = ['strong', 'medium', 'weak'];

/**
 * The modal of a force. Denied, the weak one is "need not": "could not" states an inability, and the ladder of the
 * guidelines has "need not" where it has "could".
 */
function modalOf(force: Force, negated: boolean): string {
  if (force === 'strong') return 'must';
  if (force === 'medium') return 'should';
  return negated ? 'need' : 'could';
}

/** Rules whose cue is a modal expression. */
const MODAL_RULES: ReadonlySet<string> = new Set([
  'proposals/modal',
  'proposals/need',
  'proposals/have-to',
  'proposals/cannot',
]);

/** "must", "should not", "mustn't", "cannot". */
const MODAL =
  /^(?:(?:must|should|could|might|ca|sha)(n['’]t)|can(not)|(?:must|should|shall|could|might|can)(\s+not)?)(?![\p{L}'’])/iu;
/** "has to", "needs urgently to", "ought not to", "needn't". */
const PERIPHRASIS =
  /^(?:need|needs|have|has|got|ought)(\s+not(?=\s|$)|n['’]t)?(?:(\s+\p{L}+)??\s+to)?(?![\p{L}'’])/iu;
/** Auxiliaries of a periphrasis, which stand before the cue: "will (have to)", "don't (need to)", "we've (got to)". */
const AUXILIARY =
  /(?:\b(?:do|does|will|would|may|might|could|should|has|have|can|shall)(\s+not|n['’]t)?|\bwo(n['’]t)|['’](?:ll|d|s|ve))(\s+(?:also|still|really|now|just|only|\p{L}+ly))?\s+$/u;
/** How far before the cue an auxiliary may begin, in UTF-16 code units. */
const REACH = 40;

/**
 * The edits that word a proposal with "must", "should" or "could" instead of its own modal; the force that it has
 * already is left out. A negation stays where it is, contracted or not: "mustn't" becomes "shouldn't" or "needn't".
 *
 * @param text the text that the proposal's offsets count in
 * @returns nothing where the cue is no modal or has markup inside
 */
export function strengthChanges(text: string, proposal: Proposal): readonly StrengthChange[] {
  const modal = MODAL_RULES.has(proposal.rule) ? modalAt(text, proposal.cue) : null;
  if (!modal) return [];
  const { start, end } = modal;
  return FORCES.filter((force) => force !== proposal.force).map((force) => {
    const wording = modalOf(force, proposal.negated) + modal.negation + modal.adverb;
    return { force, wording, edit: { start, end, text: modal.lead + matchCase(wording, text, start) } };
  });
}

/** The modal expression as the text has it. */
interface ModalWords extends Span {
  /** Blank to keep before the new modal, where the old one hung on its subject ("we'll have to"). */
  readonly lead: string;
  /** The negation that is a part of it, with the blank before it: " not", "n't" or nothing. */
  readonly negation: string;
  /** An adverb inside it, with the blank before it. */
  readonly adverb: string;
}

function modalAt(text: string, cue: Span): ModalWords | null {
  const words = text.slice(cue.start, cue.end);
  const modal = MODAL.exec(words);
  if (modal) {
    const negation = modal[2] === undefined ? spaced(modal[1] ?? modal[3]) : ' not';
    return { start: cue.start, end: cue.start + modal[0].length, lead: '', negation, adverb: '' };
  }
  const phrase = PERIPHRASIS.exec(words);
  if (!phrase) return null;
  const before = text.slice(Math.max(0, cue.start - REACH), cue.start);
  // "will, in turn, have to": the auxiliary is out of reach.
  if (/,\s+$/.test(before) && /^(?:need|have|got)\b/i.test(words)) return null;
  const auxiliary = AUXILIARY.exec(before);
  const onSubject = auxiliary !== null && /^['’]/.test(auxiliary[0]);
  return {
    start: cue.start - (auxiliary?.[0].length ?? 0),
    end: cue.start + phrase[0].length,
    lead: onSubject ? ' ' : '',
    negation: spaced(auxiliary?.[1] ?? auxiliary?.[2] ?? phrase[1]),
    adverb: spaced(auxiliary?.[3]) + spaced(phrase[2]),
  };
}

function spaced(part: string | undefined): string {
  return part === undefined ? '' : part.replace(/\s+/g, ' ');
}

/** "Must" at the start of a sentence keeps its capital. */
function matchCase(wording: string, text: string, at: number): string {
  const first = text.charAt(at);
  return first !== first.toLowerCase() ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}
