/** What a rule says for itself, shown on hover and in reports. */
export interface Rule {
  /** One plain sentence: what was matched and why it matters. */
  readonly why: string;
  /** Where the rule comes from: a scheme, a guideline, a paper, a dictionary. */
  readonly source: string;
}

/** The rules of one room by id (`<room>/<name>`). */
export type RuleCatalogue = Readonly<Record<string, Rule>>;
