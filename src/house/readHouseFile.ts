import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { AllowedTerm, HouseActor, HouseIssue, HouseTerm, Sensitivity } from '../analysis/house';
import { checkFields, type Violation } from './checkFields';
import type { HouseFile, HouseProblem, HouseReading } from './houseFile';
import { parseJson, repeatedFields, spanOf } from './jsonTree';

/** Longest house style, in UTF-16 code units. */
export const LONGEST_HOUSE_FILE = 1_000_000;

/**
 * Reads the text of a house style file: JSON with comments and trailing commas. Never throws on any text.
 *
 * @returns what it says, or what is wrong with it: the first mistake in the syntax, else all mistakes in what is said.
 *   Spans count in `text`, a byte-order mark included
 */
export function readHouseFile(text: string): HouseReading {
  if (text.length > LONGEST_HOUSE_FILE) return unread('The file is too long for a house style.');
  const parsed = parseJson(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const { root } = parsed;
  const value: unknown = getNodeValue(root);
  const repeated = repeatedFields(root);
  const violations = repeated.length > 0 ? [] : checkFields(value);
  const problems = [...repeated, ...violations.map((violation) => placed(violation, root))];
  const [first, ...others] = problems.sort((a, b) => a.span.start - b.span.start);
  return first ? { problems: [first, ...others] } : { file: asHouseFile(value as RawFile) };
}

/** A file that cannot even be looked at. */
export function unread(message: string): HouseReading {
  return { problems: [{ span: { start: 0, end: 0 }, message }] };
}

function placed({ path, field, message }: Violation, root: Node): HouseProblem {
  const node = findNodeAtLocation(root, [...path]) ?? root;
  const property = node.children?.find(
    (child) => field !== undefined && child.children?.[0]?.value === field,
  );
  const place = property?.children?.[0] ?? node;
  const span = spanOf(place);
  // Of an object or a list its first character stands for all: a whole file in red points at nothing.
  const isWide = place.type === 'object' || place.type === 'array';
  return { span: isWide ? { start: span.start, end: span.start + 1 } : span, message };
}

/** What the schema lets through. */
interface RawFile {
  readonly terms?: readonly (Omit<HouseTerm, 'neutral'> & { readonly neutral?: readonly string[] })[];
  readonly allow?: readonly (string | AllowedTerm)[];
  readonly actors?: readonly RawActor[];
  readonly issues?: readonly HouseIssue[];
  readonly severities?: HouseFile['severities'];
  readonly sensitivity?: Sensitivity;
}
type RawActor = Omit<HouseActor, 'aliases'> & { readonly aliases?: readonly string[] };

function asHouseFile(raw: RawFile): HouseFile {
  return {
    terms: (raw.terms ?? []).map((term) => ({ ...term, neutral: term.neutral ?? [] })),
    allow: (raw.allow ?? []).map((allowed) =>
      typeof allowed === 'string' ? { term: allowed } : { ...allowed },
    ),
    actors: asActors(raw.actors ?? []),
    issues: (raw.issues ?? []).map((issue) => ({ ...issue })),
    severities: { ...raw.severities },
    ...(raw.sensitivity && { sensitivity: raw.sensitivity }),
  };
}

function asActors(actors: readonly RawActor[]): readonly HouseActor[] {
  return actors.map((actor) => ({ ...actor, aliases: actor.aliases ?? [] }));
}

/**
 * Checks a list of actors that comes from elsewhere, by the rules of the file.
 *
 * @returns the actors, or the first thing that is wrong with them in one plain sentence
 */
export function readActors(value: unknown): readonly HouseActor[] | string {
  const [first] = checkFields({ actors: value });
  return first ? first.message : asActors(value as readonly RawActor[]);
}
