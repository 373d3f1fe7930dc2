import { ACTOR_RULES } from './actors/rules';
import { ATTRIBUTION_RULES } from './attribution/rules';
import { LOADED_RULES } from './loaded/rules';
import { POSITION_RULES } from './positions/rules';
import { PROPOSAL_RULES } from './proposals/rules';
import type { Rule, RuleCatalogue } from './rule';

/** Every rule of the engine by id. */
export const RULES: RuleCatalogue = {
  ...ACTOR_RULES,
  ...ATTRIBUTION_RULES,
  ...PROPOSAL_RULES,
  ...LOADED_RULES,
  ...POSITION_RULES,
};

/** What a finding's rule says for itself. */
export function explain(rule: string): Rule | undefined {
  return RULES[rule];
}
