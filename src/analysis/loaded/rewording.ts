import { AUTHOR, type Loaded, type Replacement, type Span } from '../model';
import { replacement } from './replacement';

/**
 * The edit that puts an alternative into the place of a finding and leaves the Markdown around it whole: marks of
 * emphasis go in pairs or not at all.
 *
 * @param text the draft
 * @returns undefined where the finding begins or ends inside a link or another mark that the edit would tear
 */
export function reword(text: string, finding: Span, alternative: string): Replacement | undefined {
  const whole = withMarks(text, finding, alternative === '');
  return whole && replacement(text, whole, alternative);
}

/**
 * The edits that put, into the place of every finding of a kind in the author's own words, the alternative of that
 * finding that stands where a given one stands in the list of another. They do not overlap and stand in text order.
 *
 * @param choice index into the alternatives of each
 */
export function rewordAll(text: string, findings: readonly Loaded[], choice: number): readonly Replacement[] {
  const edits: Replacement[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const alternative = finding.alternatives[choice];
    const edit = alternative === undefined ? undefined : reword(text, finding, alternative);
    if (edit && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  return edits;
}

/** The findings of the same kind in the author's own words: the same term of the same rule, however inflected. */
export function ofSameKind(text: string, finding: Loaded, all: readonly Loaded[]): readonly Loaded[] {
  const kind = kindOf(text, finding);
  return all.filter((other) => isOwn(other) && kindOf(text, other) === kind);
}

/** Whether the words are the author's to change: what is quoted or reported is somebody else's. */
export function isOwn({ owner, quoted }: Pick<Loaded, 'owner' | 'quoted'>): boolean {
  return owner === AUTHOR && !quoted;
}

/** Category, rule and normalised text of a finding: what makes two findings the same, wherever they stand. */
function kindOf(text: string, { rule, term, start, end }: Loaded): string {
  const words =
    term ??
    text
      .slice(start, end)
      .replace(/[*_~\s]+/g, ' ')
      .trim();
  return `${rule}\n${words.toLowerCase()}`;
}

const MARKS = /[*_~]+/g;

/** The span with the marks of emphasis that belong to it; undefined where one would stay alone. */
function withMarks(text: string, { start, end }: Span, isOmitted: boolean): Span | undefined {
  const inside = text.slice(start, end);
  if (/[`[\]<>]/.test(inside)) return undefined;
  const unpaired = unpairedMarks(inside);
  if (unpaired.length > 1) return undefined;
  const before = /[*_~]+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  const after = /^[*_~]+/.exec(text.slice(end, end + 3))?.[0];
  const [mark] = unpaired;
  if (mark === undefined) {
    // Marks around nothing would be seen as what they are.
    const isWrapped = isOmitted && before !== undefined && before === after;
    return isWrapped ? { start: start - before.length, end: end + after.length } : { start, end };
  }
  if (before === mark) return { start: start - mark.length, end };
  return after === mark ? { start, end: end + mark.length } : undefined;
}

/** Marks that open or close what is not closed or opened within. An underscore inside a word is a letter. */
function unpairedMarks(inside: string): string[] {
  const open: string[] = [];
  for (const match of inside.matchAll(MARKS)) {
    const [mark] = match;
    const isInWord =
      mark.startsWith('_') &&
      /\p{L}/u.test(inside.charAt(match.index - 1)) &&
      /\p{L}/u.test(inside.charAt(match.index + mark.length));
    if (isInWord) continue;
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  }
  return open;
}
