import type { Analysis, MentionForm } from '../analysis/model';
import { excerpt } from './excerpt';

/** One way in which a draft calls an actor. */
export interface Naming {
  /** As first written; for pronouns, which are counted together, "pronouns". */
  readonly text: string;
  readonly form: MentionForm;
  readonly count: number;
}

export interface ActorNaming {
  readonly mentions: number;
  /** Most used first; pronouns last. */
  readonly namings: readonly Naming[];
}

/**
 * By actor id: how the draft calls each actor and how often. Capital letters and articles make no
 * difference.
 */
export function namingVariety(analysis: Analysis, text: string): Map<string, ActorNaming> {
  const byActor = new Map<string, Map<string, { text: string; form: MentionForm; count: number }>>();
  for (const mention of analysis.mentions) {
    const written = mention.form === 'pronoun' ? 'pronouns' : excerpt(text, mention, 80);
    const key = `${mention.form === 'pronoun'}:${written.toLowerCase()}`;
    const namings =
      byActor.get(mention.actor) ?? new Map<string, { text: string; form: MentionForm; count: number }>();
    byActor.set(mention.actor, namings);
    const known = namings.get(key);
    if (known) known.count++;
    else namings.set(key, { text: written, form: mention.form, count: 1 });
  }
  const result = new Map<string, ActorNaming>();
  for (const [actor, namings] of byActor) {
    const list = [...namings.values()].sort(
      (a, b) => Number(a.form === 'pronoun') - Number(b.form === 'pronoun') || b.count - a.count,
    );
    result.set(actor, { mentions: list.reduce((sum, naming) => sum + naming.count, 0), namings: list });
  }
  return result;
}
