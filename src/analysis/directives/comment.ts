import type { DirectiveAction, Span } from '../model';

/** What every directive begins with, behind the mark that opens the comment. */
export const DIRECTIVE_MARK = 'policy-lens:';

/** A directive as it is written. Offsets count in the text that the comment stands in. */
export interface WrittenDirective extends Span {
  /** The word that says what to do, whether or not there is such an action. */
  readonly action: Word;
  /** In the order of the text; a layer is always `<layer>/*`. */
  readonly rules: readonly Word[];
  readonly reason?: string;
}

export interface Word extends Span {
  readonly text: string;
}

/**
 * Where the reason begins: behind two hyphens or a dash that stand alone. Inside a line of prose only the dash will do
 * for every reader of Markdown: to many of them, two hyphens make the comment a text that everybody sees.
 */
const REASON = /(?:^|\s)(?:--|[–—])(?=\s|$)/;

/** What separates rules. */
const RULE = /[^\s,]+/g;

/**
 * Reads one comment: `<!-- policy-lens: action rule, rule -- reason -->`. Action and rules stand on its first line, the
 * reason may go on over several.
 *
 * @param comment the whole comment with its marks
 * @param start where it begins in the text
 * @returns undefined where the comment is no directive
 */
export function readComment(comment: string, start: number): WrittenDirective | undefined {
  const opening = /^<!--\s*policy-lens:/.exec(comment)?.[0];
  if (opening === undefined) return undefined;
  const body = comment.slice(opening.length).replace(/-->$/, '');
  const reasonMark = REASON.exec(body);
  const head = (reasonMark ? body.slice(0, reasonMark.index) : body).replace(/[\r\n][^]*$/, '');
  const reason = reasonMark
    ? body
        .slice(reasonMark.index + reasonMark[0].length)
        .replace(/\s+/g, ' ')
        .trim()
    : '';
  const words = [...head.matchAll(RULE)].map((match): Word => {
    const from = start + opening.length + match.index;
    return { start: from, end: from + match[0].length, text: match[0] };
  });
  const end = start + comment.length;
  const [action = { start, end, text: '' }, ...rules] = words;
  return {
    start,
    end,
    action,
    rules: rules.map((rule) => (rule.text.includes('/') ? rule : { ...rule, text: `${rule.text}/*` })),
    ...(reason ? { reason } : {}),
  };
}

/**
 * A directive with an empty place for its reason.
 *
 * @param inProse whether it stands in a line of prose, see `REASON`
 * @returns the comment before and behind the place
 */
export function newComment(
  action: DirectiveAction,
  rules: readonly string[],
  inProse: boolean,
): readonly [before: string, behind: string] {
  return [`<!-- ${DIRECTIVE_MARK} ${action} ${rules.join(', ')} ${inProse ? '—' : '--'} `, ' -->'];
}
