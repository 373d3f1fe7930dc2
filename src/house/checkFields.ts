import validate from '../../schemas/house-style.schema.json?validate';
import schema from '../../schemas/house-style.schema.json';
import { placeOf, sentenceOf, type JsonPath, type SchemaError } from './sentences';

/** A place in a value that is not as it must be. */
export interface Violation {
  readonly path: JsonPath;
  /** The fault is the name of this field of the object at `path`. */
  readonly field?: string;
  /** One plain sentence. */
  readonly message: string;
}

/** Mistakes that are told; who has more will not read them one by one. */
const MOST = 100;

/**
 * Checks a value against the schema of house styles, and what a schema cannot say: no half characters and no two entries
 * for the same thing that could contradict each other. Gives a hundred violations at most.
 */
export function checkFields(value: unknown): readonly Violation[] {
  const broken = breaches(value);
  return broken.length > 0
    ? onePerPlace(broken)
    : [...halfCharacters(value, []), ...duplicates(value as Lists)].slice(0, MOST);
}

/** The lists that a house style consists of. */
const LISTS = ['terms', 'allow', 'actors', 'issues'];

/**
 * The breaches of the schema. Entries are checked one by one: the validator's cost for a list grows with the square of
 * its breaches.
 */
function breaches(value: unknown): readonly Violation[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return breachesIn(value);
  const fields = value as Readonly<Record<string, unknown>>;
  const lists = LISTS.filter((list) => Array.isArray(fields[list]));
  const found = [...breachesIn({ ...fields, ...Object.fromEntries(lists.map((list) => [list, []])) })];
  for (const list of lists) {
    for (const [i, entry] of (fields[list] as readonly unknown[]).entries()) {
      if (found.length >= MOST) return found.slice(0, MOST);
      found.push(...breachesIn({ [list]: [entry] }, i));
    }
  }
  return found.slice(0, MOST);
}

/** @param entry the number that the only entry of the only list has in the file */
function breachesIn(value: unknown, entry?: number): readonly Violation[] {
  const errors: readonly SchemaError[] = validate(value) ? [] : (validate.errors ?? []);
  return errors.slice(0, MOST).map((error): Violation => {
    const inValue = pathOf(error.instancePath, value);
    const path = inValue.map((key, depth) => (depth === 1 && entry !== undefined ? entry : key));
    const field = error.params['additionalProperty'];
    const message = sentenceOf(error, path, fieldsAt(path));
    return typeof field === 'string' ? { path, field, message } : { path, message };
  });
}

/** Who is told that a term is empty need not hear that it has no words. */
function onePerPlace(violations: readonly Violation[]): readonly Violation[] {
  const byPlace = new Map<string, Violation>();
  for (const violation of violations) {
    const place = JSON.stringify([violation.path, violation.field]);
    if (!byPlace.has(place)) byPlace.set(place, violation);
  }
  return [...byPlace.values()];
}

/** The field in which two entries of a list must not agree. */
const KEYS = { terms: ['term', 'pos'], actors: ['name'], issues: ['label'] } as const;
type Lists = Partial<Record<keyof typeof KEYS, readonly Readonly<Record<string, unknown>>[]>>;

function duplicates(value: Lists): Violation[] {
  return (Object.keys(KEYS) as (keyof typeof KEYS)[]).flatMap((list) => {
    const seen = new Map<string, number>();
    return (value[list] ?? []).flatMap((entry, i): Violation[] => {
      const key = JSON.stringify(KEYS[list].map((field) => String(entry[field]).toLowerCase()));
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, i);
        return [];
      }
      const message = `${placeOf([list, i])} is for the same ${KEYS[list][0]} as entry ${first + 1}: leave one of them out.`;
      return [{ path: [list, i, KEYS[list][0]], message }];
    });
  });
}

function halfCharacters(value: unknown, path: JsonPath): Violation[] {
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value)
      ? [{ path, message: `${placeOf(path)} holds half of a character.` }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inner.flatMap(([key, item]) => halfCharacters(item, [...path, key]));
}

/** The names behind a JSON pointer; list entries as numbers. */
function pathOf(pointer: string, value: unknown): JsonPath {
  let at = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(at) ? Number(name) : name;
      at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[key];
      return key;
    });
}

interface SchemaNode {
  readonly $ref?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** The names of the fields that the schema gives an object at `path`. */
function fieldsAt(path: JsonPath): readonly string[] {
  let node: SchemaNode | undefined = schema as SchemaNode;
  for (const key of path) node = resolve(typeof key === 'number' ? node?.items : node?.properties?.[key]);
  return Object.keys(node?.properties ?? {});
}

function resolve(node: SchemaNode | undefined): SchemaNode | undefined {
  const name = node?.$ref?.replace('#/definitions/', '');
  return name === undefined ? node : (schema.definitions as Readonly<Record<string, SchemaNode>>)[name];
}
