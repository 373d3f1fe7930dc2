import type { DirectiveFaultKind } from '../model';
import type { Rule, RuleCatalogue } from '../rule';

/** The id of the rule that tells a fault of a directive. */
export function faultRule(kind: DirectiveFaultKind): string {
  return `ignore/${kind.replace('_', '-')}`;
}

const SOURCE = 'The directives that Policy Lens knows: ignore-line, ignore-next-line, a block, ignore-file';

const WHY: Readonly<Record<DirectiveFaultKind, string>> = {
  stale: 'An ignore comment leaves nothing out: what it was made for is gone, and it may hide what comes.',
  unknown_action: 'An ignore comment asks for something that there is not, and has no effect.',
  unknown_rule: 'An ignore comment names a rule or a layer that there is not, and has no effect on it.',
  unclosed: 'A block in which findings are left out is never closed: it goes on to the end of the draft.',
  unopened: 'The end of a block in which findings are left out has no start.',
};

/** What the faults of directives say for themselves. */
export const DIRECTIVE_RULES: RuleCatalogue = Object.fromEntries(
  Object.entries(WHY).map(([kind, why]): [string, Rule] => [
    faultRule(kind as DirectiveFaultKind),
    { why, source: SOURCE },
  ]),
);
