import type { Directive, Span } from '../model';

/** Stands for the rules of every layer. */
const EVERYTHING = '*';

/** What stands for a rule's whole layer in a directive. */
export function layerOf(rule: string): string {
  return `${rule.slice(0, rule.indexOf('/'))}/*`;
}

/** Where the directives of one version of a draft leave out which findings. */
export class Ignores {
  /** By rule or layer the stretches in which it is ignored, in order and apart from one another. */
  private readonly stretches: ReadonlyMap<string, readonly Span[]>;

  constructor(directives: readonly Pick<Directive, 'rules' | 'scope'>[]) {
    const scopes = new Map<string, Span[]>();
    for (const { rules, scope } of directives) {
      if (!scope) continue;
      for (const rule of rules.length > 0 ? rules : [EVERYTHING]) {
        const known = scopes.get(rule);
        if (known) known.push(scope);
        else scopes.set(rule, [scope]);
      }
    }
    this.stretches = new Map([...scopes].map(([rule, spans]) => [rule, united(spans)]));
  }

  /** Whether nothing that begins in a span can be left out. */
  leaves(span: Span): boolean {
    for (const stretches of this.stretches.values()) {
      const last = stretches[lastUpTo(stretches, span.end)];
      if (last && last.end > span.start) return false;
    }
    return true;
  }

  /** Whether a rule's finding that begins at an offset is left out. */
  covers(rule: string, start: number): boolean {
    return [rule, layerOf(rule), EVERYTHING].some((name) => {
      const stretches = this.stretches.get(name) ?? [];
      const last = stretches[lastUpTo(stretches, start)];
      return last !== undefined && start < last.end;
    });
  }
}

function united(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Index of the last stretch that begins at or before an offset; -1 where none does. */
function lastUpTo(stretches: readonly Span[], offset: number): number {
  let low = -1;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
