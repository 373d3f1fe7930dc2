import type { Attribution, Mention, Proposal, Span } from '../analysis/model';
import type { Snapshot } from './snapshot';

/** A finding and where it stands in the document now. */
export interface Located<F extends Span> {
  readonly finding: F;
  readonly now: Span;
}

/** The findings that cover an offset of the document as it is now, the smallest first. */
export function covering<F extends Span>(
  findings: readonly F[],
  offset: number,
  snapshot: Snapshot,
): Located<F>[] {
  return findings
    .flatMap((finding) => {
      const now = snapshot.locate(finding);
      return now && now.start <= offset && offset <= now.end ? [{ finding, now }] : [];
    })
    .sort((a, b) => a.now.end - a.now.start - (b.now.end - b.now.start));
}

/** Tells of spans of a snapshot whether they cover an offset of the document as it is now. */
export function coversNow(offset: number, snapshot: Snapshot): (span: Span) => boolean {
  return (span) => {
    const now = snapshot.locate(span);
    return now !== undefined && now.start <= offset && offset <= now.end;
  };
}

/** The innermost mention at an offset of the document as it is now; doubtful ones left out. */
export function mentionAt(offset: number, snapshot: Snapshot): Located<Mention> | undefined {
  const near = snapshot.near({ start: offset, end: offset }).mentions;
  return covering(near, offset, snapshot).find(({ finding }) => finding.certainty !== 'low');
}

/** The innermost proposal at an offset of the document as it is now; doubtful ones left out. */
export function proposalAt(offset: number, snapshot: Snapshot): Proposal | undefined {
  const near = snapshot.near({ start: offset, end: offset }).proposals;
  return covering(near, offset, snapshot).find(({ finding }) => finding.certainty !== 'low')?.finding;
}

/** The words by which somebody says something. */
export interface Cue extends Span {
  readonly attribution: Attribution;
}

/** The cues at an offset of the document as it is now, the smallest first; doubtful ones left out. */
export function cuesAt(offset: number, snapshot: Snapshot): Located<Cue>[] {
  const near = snapshot.near({ start: offset, end: offset }).attributions;
  const cues = near.flatMap((attribution): Cue[] => {
    const { cue, certainty } = attribution;
    return cue && certainty !== 'low' ? [{ ...cue, attribution }] : [];
  });
  return covering(cues, offset, snapshot);
}
