import type {
  ActorKind,
  Certainty,
  Force,
  LoadedCategory,
  MentionForm,
  Stance,
  Status,
  UnansweredReason,
} from '../../analysis/model';
import type { Layer } from '../../drafts/layers';
import type { Slant } from '../../reports/vocabulary';

/** What the editor calls things, in one place. Icons are codicons. */

export const LAYER_NAME: Readonly<
  Record<Layer, { readonly one: string; readonly many: string; readonly title: string }>
> = {
  actors: { one: 'actor', many: 'actors', title: 'Actors' },
  proposals: { one: 'proposal', many: 'proposals', title: 'Proposals' },
  loaded: { one: 'loaded wording', many: 'loaded wordings', title: 'Loaded Language' },
};

export const LAYER_ICON: Readonly<Record<Layer, string>> = {
  actors: 'organization',
  proposals: 'lightbulb',
  loaded: 'megaphone',
};

export const KIND_ICON: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  state: 'globe',
  government_body: 'library',
  organisation: 'briefcase',
  party: 'bookmark',
  group: 'account',
  people: 'account',
  military: 'shield',
  international_org: 'organization',
  media: 'radio-tower',
};

export const KIND_NAME: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  state: 'state',
  government_body: 'government body',
  organisation: 'organisation',
  party: 'party',
  group: 'group',
  people: 'people',
  military: 'armed forces',
  international_org: 'international organisation',
  media: 'media',
};

/** How a mention calls its actor, to follow "here". */
export const FORM_NAME: Readonly<Record<MentionForm, string>> = {
  name: 'by name',
  metonym: 'by a place that stands for it',
  demonym: 'by the name of its people',
  adjectival: 'as an adjective',
  nominal: 'by a description',
  deictic: 'by a pointing word',
  epithet: 'by an epithet',
  pronoun: 'by a pronoun',
};

export const STATUS_NAME: Readonly<Record<Status, string>> = {
  endorsed: 'Endorsed',
  reported: 'Reported',
  rejected: 'Rejected',
  voiced: 'Voiced',
};

export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  endorsed: 'the author advocates it',
  reported: 'somebody else’s; the author takes no side',
  rejected: 'the author argues against it',
  voiced: 'put in another’s mouth, or meant ironically',
};

export const FORCE_ICON: Readonly<Record<Force, string>> = {
  strong: 'arrow-circle-up',
  medium: 'arrow-circle-right',
  weak: 'arrow-circle-down',
};

export const FORCE_NAME: Readonly<Record<Force, string>> = {
  strong: 'Strong',
  medium: 'Medium',
  weak: 'Weak',
};

export const CATEGORY_NAME: Readonly<Record<LoadedCategory, string>> = {
  label: 'Label',
  pejorative: 'Pejorative',
  puffery: 'Puffery',
  intensifier: 'Intensifier',
  minimizer: 'Minimizer',
  editorializing: 'Editorializing',
  doubt: 'Doubt',
  weasel: 'Weasel wording',
  scare_quotes: 'Scare quotes',
  metaphor: 'Metaphor',
  euphemism: 'Euphemism',
  mockery: 'Mockery',
};

export const SLANT_NAME: Readonly<Record<Slant, string>> = {
  hostile: 'Hostile',
  friendly: 'Friendly',
  other: 'Other',
};

export const STANCE_VERB: Readonly<Record<Stance, string>> = {
  support: 'supports',
  oppose: 'opposes',
  mixed: 'is of two minds about',
};

/** The sides of an issue in the order in which they stand next to each other. */
export const SIDES: readonly Stance[] = ['support', 'mixed', 'oppose'];

export const SIDE_NAME: Readonly<Record<Stance, string>> = {
  support: 'Support',
  mixed: 'Mixed',
  oppose: 'Oppose',
};

export const SIDE_ICON: Readonly<Record<Stance, string>> = {
  support: 'thumbsup',
  mixed: 'arrow-both',
  oppose: 'thumbsdown',
};

/** How sure a finding is, where that is worth a word. */
export const CERTAINTY_WORD: Readonly<Record<Certainty, string>> = {
  high: '',
  medium: 'likely',
  low: 'unsure',
};

export const LONE_ICON: Readonly<Record<UnansweredReason, string>> = {
  never_answered: 'comment-unresolved',
  opponents_absent: 'circle-slash',
};

export const LONE_NAME: Readonly<Record<UnansweredReason, string>> = {
  never_answered: 'Reported, never answered',
  opponents_absent: 'No opponent named',
};

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
