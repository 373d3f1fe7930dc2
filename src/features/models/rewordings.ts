import { isOwn, ofSameKind, reword, rewordAll } from '../../analysis/loaded/rewording';
import type { Loaded, Replacement } from '../../analysis/model';
import { excerpt } from '../../reports/excerpt';

/** Longest wording in a title, in UTF-16 code units. */
const SHOWN = 40;

/** A change of loaded wording that can be made at once. */
export interface Rewording {
  readonly title: string;
  /** In offsets of the text that the findings count in; they do not overlap. */
  readonly edits: readonly Replacement[];
}

/** One change for each alternative, best first. Nobody rewrites a quotation: there are none for quoted wording. */
export function rewordings(text: string, finding: Loaded): Rewording[] {
  if (finding.quoted) return [];
  const wording = shown(text, finding);
  return finding.alternatives.flatMap((alternative) => {
    const edit = reword(text, finding, alternative);
    return edit ? [{ title: titled('Replace', `“${wording}”`, alternative), edits: [edit] }] : [];
  });
}

/** The same changes for all wordings of the kind in the author's own words, where there is more than this one. */
export function rewordingsOfKind(text: string, finding: Loaded, all: readonly Loaded[]): Rewording[] {
  if (!isOwn(finding)) return [];
  const kind = ofSameKind(text, finding, all);
  if (kind.length < 2) return [];
  return finding.alternatives.flatMap((alternative, choice) => {
    const edits = rewordAll(text, kind, choice);
    const what = `all ${edits.length} “${finding.term ?? shown(text, finding)}”`;
    return edits.length > 1 ? [{ title: titled('Replace', what, alternative), edits }] : [];
  });
}

function shown(text: string, finding: Loaded): string {
  return excerpt(text, finding, SHOWN);
}

function titled(verb: string, what: string, alternative: string): string {
  return alternative === '' ? `Leave out ${what}` : `${verb} ${what} with “${alternative}”`;
}
