import {
  AUTHOR,
  type Analysis,
  type LoadedCategory,
  type MentionForm,
  type PositionType,
  type Proposal,
  type Span,
  type Stance,
  type UnansweredReason,
} from '../analysis/model';

/** What people call an actor; ids that the analysis does not list stand for themselves. */
export type NameOf = (actor: string) => string;

export function actorNames(analysis: Pick<Analysis, 'actors'>): NameOf {
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  names.set(AUTHOR, 'the author');
  return (actor) => names.get(actor) ?? actor;
}

/** "person", "government body" ... for an id with underscores. */
export function spaced(id: string): string {
  return id.replaceAll('_', ' ');
}

/** "1 proposal", "3 proposals". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** The form of a mention in a word or two. */
export const FORM_WORD: Readonly<Record<MentionForm, string>> = {
  name: 'name',
  metonym: 'metonym',
  demonym: 'demonym',
  adjectival: 'adjective',
  nominal: 'description',
  deictic: 'pointing word',
  epithet: 'epithet',
  pronoun: 'pronoun',
};

/** How a position is known, in words. */
export const HOW_KNOWN: Readonly<Record<PositionType, string>> = {
  author: "author's own",
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
  belief: 'belief',
  desire: 'wish',
  narrated: 'reported act',
  imputed: 'imputed',
};

/** Where a position stands, in a word. */
export const STANCE_WORD: Readonly<Record<Stance, string>> = {
  support: 'for',
  oppose: 'against',
  mixed: 'mixed',
};

/** What an unanswered position lacks, in words. */
export const WHY_UNANSWERED: Readonly<Record<UnansweredReason, string>> = {
  never_answered: 'the draft never answers it',
  opponents_absent: 'nobody speaks against it',
};

/** "strong", "strong, not to": the force of a proposal with its direction. */
export function forceOf(proposal: Proposal): string {
  return proposal.negated ? `${proposal.force}, against` : proposal.force;
}

/** What a proposal says of when, how and with whom it is to be done, each with its name; in a fixed order. */
export function termsOf(proposal: Proposal): [label: string, words: Span][] {
  const terms: readonly (readonly [string, Span | undefined])[] = [
    ['Condition', proposal.condition],
    ['Deadline', proposal.deadline],
    ['Means', proposal.instrument],
    ['Other side', proposal.counterpart],
  ];
  return terms.flatMap(([label, words]) => (words ? [[label, words] as [string, Span]] : []));
}

/** Which way a category of wording pushes its target; the others push the reader, not a side. */
export type Slant = 'hostile' | 'friendly' | 'other';

const SLANTS: Partial<Readonly<Record<LoadedCategory, Slant>>> = {
  label: 'hostile',
  pejorative: 'hostile',
  doubt: 'hostile',
  scare_quotes: 'hostile',
  mockery: 'hostile',
  puffery: 'friendly',
  euphemism: 'friendly',
};

export function slantOf(category: LoadedCategory): Slant {
  return SLANTS[category] ?? 'other';
}
