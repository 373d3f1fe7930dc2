import type { Span, Status } from '../../analysis/model';
import type { ShownFindings } from '../../drafts/shown';

/** The looks that a stretch of a draft can have. Several may lie over one another. */
export type Look = 'actor' | 'proposal' | 'othersProposal' | `cue.${Status}` | 'loaded' | 'quotedLoaded';

export const LOOKS: readonly Look[] = [
  'proposal',
  'othersProposal',
  'actor',
  'cue.endorsed',
  'cue.reported',
  'cue.rejected',
  'cue.voiced',
  'loaded',
  'quotedLoaded',
];

/**
 * Which stretches get which look. A proposal is tinted as a whole, and the words that make it one show by their
 * underline what the author does with it.
 *
 * @param subdueQuoted whether loaded wording in quotations is shown more quietly
 */
export function highlightsOf(
  found: ShownFindings,
  subdueQuoted: boolean,
): ReadonlyMap<Look, readonly Span[]> {
  const spans = new Map<Look, Span[]>(LOOKS.map((look) => [look, []]));
  const add = (look: Look, span: Span) => spans.get(look)?.push(span);
  for (const mention of found.mentions) add('actor', mention);
  for (const proposal of found.proposals) {
    add(proposal.status === 'endorsed' ? 'proposal' : 'othersProposal', proposal);
    add(`cue.${proposal.status}`, proposal.cue);
  }
  for (const loaded of found.loaded) add(loaded.quoted && subdueQuoted ? 'quotedLoaded' : 'loaded', loaded);
  return spans;
}
