import { AUTHOR, type Unanswered, type UnansweredReason } from '../model';
import { opposite } from './sighting';
import { isClear, type Stand } from './stand';
import type { PlacedStatement } from './statement';

/** How many sentences after a view the author's answer to it begins at the latest. */
const REPLY = 3;

/** How often a proposal has to be argued for before its opponents are missed. */
const ARGUED = 2;

/**
 * The positions on an issue that nobody meets: views against the author's that the draft reports and leaves at that, and
 * what the author argues for while nobody speaks who is against it.
 *
 * @param stands everybody's stands on the issue
 */
export function findUnanswered(issue: string, stands: readonly Stand[]): Unanswered[] {
  const own = stands.filter(({ position }) => position.holder === AUTHOR);
  const others = stands.filter(({ position }) => position.holder !== AUTHOR);
  const lone = (stand: Stand, reason: UnansweredReason): Unanswered => ({
    issue,
    position: stand.position.id,
    reason,
    rule: reason === 'never_answered' ? 'position/never-answered' : 'position/opponents-absent',
    certainty: stand.position.certainty,
  });
  return [
    ...others
      .filter(
        (view) => own.some((stand) => areOpposed(stand, view)) && isClear(view) && !isAnswered(view, own),
      )
      .map((view) => lone(view, 'never_answered')),
    ...own
      .filter(
        (stand) =>
          isArguedFor(stand) && !others.some((view) => view.position.stance !== stand.position.stance),
      )
      .map((stand) => lone(stand, 'opponents_absent')),
  ];
}

function areOpposed(one: Stand, other: Stand): boolean {
  const { stance } = one.position;
  return stance !== 'mixed' && other.position.stance === opposite(stance);
}

/** The author proposes it, and says more on it than that. */
function isArguedFor({ position, statements }: Stand): boolean {
  return (
    statements.length >= ARGUED &&
    position.stance === 'support' &&
    statements.some(({ rule }) => rule === 'position/endorsed-proposal')
  );
}

/** The author speaks to the issue within a few sentences of the view. */
function isAnswered({ statements: view }: Stand, own: readonly Stand[]): boolean {
  return own.some(({ statements }) => {
    let next = 0;
    return view.some((said) => {
      while (next < statements.length && startOf(statements[next]) < startOf(said)) next++;
      const answer = statements[next];
      return answer?.origin === said.origin && answer.sentence - said.sentence <= REPLY;
    });
  });
}

function startOf(statement: PlacedStatement | undefined): number {
  return statement ? statement.origin.start + (statement.evidence[0]?.start ?? 0) : 0;
}
