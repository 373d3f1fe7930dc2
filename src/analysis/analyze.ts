import { Draft } from './draft';
import type { Analysis } from './model';

/**
 * Analyses a text once; for the versions of a draft that is being edited see `Draft`.
 *
 * @param text Markdown or plain text; offsets in the result are UTF-16 units into it
 * @returns the JSON contract; empty layers for a text without prose. Never throws on any text.
 */
export function analyze(text: string): Analysis {
  return new Draft().update(text).findings.analysis;
}
