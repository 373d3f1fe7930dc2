import type { Found, Span } from '../../analysis/model';

/** What a rule is called where it is plain that it is one of loaded language. */
export function ruleName(rule: string): string {
  return rule.slice(rule.indexOf('/') + 1);
}

/** The stretch from the first finding to the last, and the rules that found them, each once. */
export function ignoredTogether(findings: readonly (Found & Span)[]): {
  readonly span: Span;
  readonly rules: readonly string[];
} {
  return {
    span: {
      start: Math.min(...findings.map(({ start }) => start)),
      end: Math.max(...findings.map(({ end }) => end)),
    },
    rules: [...new Set(findings.map(({ rule }) => rule))],
  };
}
