import type { Directive, DirectiveFault } from '../model';
import { nearestName } from '../nearestName';
import type { Word } from './comment';
import { layerOf } from './ignores';
import type { ReadDirective } from './read';

/** A finding as a directive sees it. */
export interface Ignorable {
  readonly rule: string;
  /** Where it begins in the draft. */
  readonly start: number;
}

/** Layers whose findings can be left out. */
const LAYERS = ['actors', 'proposals', 'loaded'];

/**
 * Says of each directive how many findings it leaves out and which of its rules leave out nothing.
 *
 * @param findings all that could be left out, also what nobody would see at the present sensitivity: a directive that
 *   somebody else needs is not stale
 * @param rules the ids of all rules that there are
 */
export function judgeDirectives(
  directives: readonly ReadDirective[],
  findings: Iterable<Ignorable>,
  rules: ReadonlySet<string>,
): readonly Directive[] {
  if (directives.length === 0) return [];
  const starts = startsByRule(directives, findings);
  return directives.map(({ rules: named, ...directive }) => {
    const { scope, faults } = directive;
    const count = (rule: string): number => {
      const places = starts.get(rule) ?? [];
      return scope ? countBelow(places, scope.end) - countBelow(places, scope.start) : 0;
    };
    const names = named.map((rule) => rule.text);
    const found = named.flatMap(
      (rule) => faultOf(rule, rules) ?? (scope && count(rule.text) === 0 ? staleRule(rule) : []),
    );
    if (named.length === 0 && scope && count(EVERY) === 0) found.push(staleWhole(directive));
    return {
      ...directive,
      rules: names,
      ignored: sum(apart(names).map(count)),
      faults: [...faults, ...found],
    };
  });
}

/** The names without those that others of them hold, so that nothing is counted twice. */
function apart(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [EVERY];
  return [...new Set(names)].filter((name) => name.endsWith('/*') || !names.includes(layerOf(name)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Key of what a directive without rules counts. */
const EVERY = '';

/** Where the findings begin that any of the directives names, by the name. */
function startsByRule(
  directives: readonly ReadDirective[],
  findings: Iterable<Ignorable>,
): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { rules } of directives) {
    if (rules.length === 0) starts.set(EVERY, []);
    for (const { text } of rules) starts.set(text, []);
  }
  for (const { rule, start } of findings) {
    starts.get(rule)?.push(start);
    starts.get(layerOf(rule))?.push(start);
    starts.get(EVERY)?.push(start);
  }
  for (const places of starts.values()) places.sort((a, b) => a - b);
  return starts;
}

function faultOf(rule: Word, rules: ReadonlySet<string>): DirectiveFault | undefined {
  const isLayer = rule.text.endsWith('/*');
  if (isLayer ? LAYERS.includes(rule.text.slice(0, -2)) : rules.has(rule.text)) return undefined;
  const known = isLayer ? LAYERS.map((layer) => `${layer}/*`) : [...rules];
  const instead = nearestName(rule.text, known);
  const why = isLayer
    ? `There is no layer “${rule.text.slice(0, -2)}” to leave out; there are ${LAYERS.join(', ')}.`
    : `There is no rule “${rule.text}”${instead === undefined ? '.' : `; did you mean “${instead}”?`}`;
  return { start: rule.start, end: rule.end, kind: 'unknown_rule', why, ...(instead ? { instead } : {}) };
}

function staleRule({ text, start, end }: Word): DirectiveFault {
  const what = text.endsWith('/*') ? `Nothing of the layer “${text.slice(0, -2)}”` : `Nothing of “${text}”`;
  return { start, end, kind: 'stale', why: `${what} is found here.` };
}

function staleWhole({ start, end }: Pick<Directive, 'start' | 'end'>): DirectiveFault {
  return { start, end, kind: 'stale', why: 'Nothing is found here.' };
}

/** How many of the sorted places lie before an offset. */
function countBelow(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
