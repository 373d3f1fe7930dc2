import { Draft } from './draft';
import type { HouseStyle } from './house';
import type { Analysis } from './model';
import { Tagger } from './prose/tagger';

/**
 * Analyses a text once; for the versions of a draft that is being edited see `Draft`.
 *
 * @param text Markdown or plain text; offsets in the result are UTF-16 units into it
 * @param house the project's house style
 * @returns the JSON contract; empty layers for a text without prose. Never throws on any text.
 */
export function analyze(text: string, house?: HouseStyle): Analysis {
  return new Draft(new Tagger(house)).update(text).findings.analysis;
}
