import type { Found, Span } from '../model';
import type { Ignores } from './ignores';

/** A passage of a draft and what was found in it; the places of findings count within the passage. */
interface ProposingPassage extends Span {
  readonly findings: { readonly proposals: readonly (Found & Span)[] };
}

/**
 * The statements of a passage that do not rest on a proposal that is left out: who asks for it stands nowhere by it.
 *
 * @param statements with the words that back each, the first of which are the proposal's own where it rests on one
 */
export function keptStatements<S extends { readonly evidence: readonly Span[] }>(
  statements: readonly S[],
  passage: ProposingPassage,
  ignores: Ignores,
): readonly S[] {
  if (ignores.leaves(passage)) return statements;
  const gone = new Set(
    passage.findings.proposals
      .filter(({ rule, start }) => ignores.covers(rule, passage.start + start))
      .map(placeOf),
  );
  return gone.size === 0
    ? statements
    : statements.filter(({ evidence: [words] }) => !(words && gone.has(placeOf(words))));
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
