import type { Position, Span, Stance } from '../model';
import { isSameThing, type IssueName } from './nameIssue';
import { opposite } from './sighting';
import type { PlacedStatement, Statement } from './statement';

/** What a position needs in all: one clear word, or several remarks. */
const LEAST_STRENGTH = 0.5;

/** A position with the statements that make it, in text order. */
export interface Stand {
  readonly position: Position;
  readonly camp: string;
  readonly statements: readonly PlacedStatement[];
}

/** From this strength on a statement shows clearly where its holder stands; less is a mere remark. */
const CLEAR = 0.7;

/** At least one statement shows clearly where the holder stands. */
export function isClear({ statements }: Pick<Stand, 'statements'>): boolean {
  return statements.some(({ strength }) => strength >= CLEAR);
}

/**
 * Where everybody stands on one issue: one stand per holder, two where the holder once stood elsewhere.
 *
 * @param count how many stands the draft has before these; ids go on from there
 */
export function standsOn(
  issue: string,
  name: IssueName,
  members: readonly PlacedStatement[],
  count: number,
): Stand[] {
  const settled = byHolder(members)
    .flatMap((own) => settle(own, name))
    .filter(({ statements }) => total(statements) >= LEAST_STRENGTH);
  return settled
    .filter((one) => isContested(one, settled))
    .map(({ stance, statements }, i) => makeStand(`s${count + i + 1}`, issue, stance, statements));
}

function byHolder<T extends Statement>(statements: readonly T[]): T[][] {
  const holders = new Map<string, T[]>();
  for (const statement of statements) {
    const own = holders.get(statement.holder);
    if (own) own.push(statement);
    else holders.set(statement.holder, [statement]);
  }
  return [...holders.values()];
}

/**
 * The clear statements that speak against where their holder stands on the issue after all, by holder. Who asks for one
 * thing and turns down another of the same name stands on two issues, not in the middle of one.
 */
export function outvoted(members: readonly Statement[], name: IssueName): Statement[][] {
  return byHolder(members).flatMap((own) => {
    const counted = new Set(settle(own, name).flatMap(({ statements }) => statements));
    const left = own.filter((statement) => !counted.has(statement) && statement.strength >= CLEAR);
    return left.length > 0 ? [left] : [];
  });
}

/** Where a holder stands, before it has an id. */
interface Settled<T extends Statement = PlacedStatement> {
  readonly stance: Stance;
  readonly statements: readonly T[];
}

/**
 * What is merely told to have been done shows a side only where somebody is on another: nobody argues over every deed that
 * a draft tells of.
 */
function isContested(one: Settled, all: readonly Settled[]): boolean {
  const isTold = one.statements.every(({ rule, strength }) => rule === 'position/deed' && strength < CLEAR);
  return !isTold || all.some((other) => other.stance !== one.stance);
}

/**
 * Where a holder stands after all. Then and now stay apart; otherwise the stronger side has it, the earlier
 * side where both are as strong.
 */
function settle<T extends Statement>(statements: readonly T[], name: IssueName): readonly Settled<T>[] {
  const [first] = statements;
  if (!first) return [];
  const stance = stanceOn(first, name);
  const same = statements.filter((statement) => stanceOn(statement, name) === stance);
  if (same.length === statements.length) return [{ stance, statements: same }];
  const others = statements.filter((statement) => stanceOn(statement, name) !== stance);
  const change = opposite(stance);
  const changed = others.filter((statement) => stanceOn(statement, name) === change);
  if (changed.length > 0 && change !== stance && isThen(same) !== isThen(changed)) {
    return [
      { stance, statements: same },
      { stance: change, statements: changed },
    ];
  }
  if (total(others) <= total(same)) return [{ stance, statements: same }];
  return changed.length > 0 && change !== stance
    ? [{ stance: change, statements: changed }]
    : [{ stance: 'mixed', statements: others }];
}

function isThen(statements: readonly Statement[]): boolean {
  return statements.every((statement) => statement.time === 'then');
}

/** The stance towards the issue as it is named: who is for lifting the sanctions is against keeping them. */
function stanceOn({ stance, topic }: Statement, name: IssueName): Stance {
  const turned = topic.direction !== name.direction && isSameThing(topic, name);
  return turned ? opposite(stance) : stance;
}

function total(statements: readonly Statement[]): number {
  let sum = 0;
  for (const { strength } of statements) sum += strength;
  return sum;
}

function makeStand(id: string, issue: string, stance: Stance, statements: readonly PlacedStatement[]): Stand {
  const strongest = statements.reduce((a, b) => (b.strength > a.strength ? b : a));
  return {
    camp: strongest.camp,
    statements,
    position: {
      id,
      holder: strongest.holder,
      issue,
      stance,
      evidence: evidenceOf(statements),
      type: strongest.type,
      certainty: strongest.certainty,
      rule: strongest.rule,
    },
  };
}

/** The statements' evidence in text order, placed in the draft; what overlaps is one. */
function evidenceOf(statements: readonly PlacedStatement[]): Span[] {
  const spans: Span[] = [];
  let sorted = true;
  for (const { evidence, origin } of statements) {
    for (const { start, end } of evidence) {
      const span = { start: start + origin.start, end: end + origin.start };
      if (span.start < (spans.at(-1)?.start ?? 0)) sorted = false;
      spans.push(span);
    }
  }
  if (!sorted) spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
