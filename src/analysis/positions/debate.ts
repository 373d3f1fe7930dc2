import { AUTHOR } from '../model';
import { ANSWER, type Answers } from './answers';
import { FAINT } from './sighting';
import type { Statement } from './statement';

/**
 * Puts the author's answers among the statements of a passage. A view that is worth an answer counts in full, a faint one
 * only then.
 *
 * @param statements of a passage, in text order
 * @returns the statements and the answers, in text order
 */
export function withAnswers(statements: readonly Statement[], answers: Answers): readonly Statement[] {
  const all: Statement[] = [];
  statements.forEach((statement, i) => {
    const answer = isLastIn(statements, i) ? answers.to(statement) : null;
    const met = answer !== null || isTakenUp(statements, i);
    if (met || statement.strength > FAINT)
      all.push(met && statement.strength < ANSWER ? { ...statement, strength: ANSWER } : statement);
    if (answer) all.push(answer);
  });
  return all.sort((a, b) => startOf(a) - startOf(b));
}

/** A faint view to which the author's next statement points back: "This is a fantasy". */
function isTakenUp(statements: readonly Statement[], i: number): boolean {
  const view = statements[i];
  if (!view || view.strength > FAINT) return false;
  const next = statements.slice(i + 1).find(({ holder }) => holder === AUTHOR);
  return next?.topic === view.topic && next.stance !== view.stance;
}

/** No other view is reported behind it in its sentence: the last one is answered. */
function isLastIn(statements: readonly Statement[], i: number): boolean {
  const view = statements[i];
  for (let k = i + 1; k < statements.length; k++) {
    const next = statements[k];
    if (!view || next?.sentence !== view.sentence) return true;
    if (next.holder !== AUTHOR && startOf(next) > startOf(view)) return false;
  }
  return true;
}

function startOf({ evidence }: Statement): number {
  return evidence[0]?.start ?? 0;
}
