import { nearestName } from '../analysis/nearestName';

/** Where in a JSON value: names of fields and numbers of list entries, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** A breach of the schema, as the compiled schema reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const TYPE_NAME: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'text',
};

/**
 * A breach of the schema in one plain sentence.
 *
 * @param fields names that the object at `path` may have; needed for the hint at a misspelt one
 */
export function sentenceOf(error: SchemaError, path: JsonPath, fields: readonly string[]): string {
  const { keyword, params } = error;
  const what = placeOf(path);
  switch (keyword) {
    case 'type': {
      const types = [params['type']].flat().map((type) => TYPE_NAME[String(type)] ?? String(type));
      return `${what} must be ${types.join(' or ')}.`;
    }
    case 'required':
      return `${what} needs a field "${String(params['missingProperty'])}".`;
    case 'additionalProperties': {
      const wrong = String(params['additionalProperty']);
      const meant = nearestName(wrong, fields);
      const hint = meant ? `did you mean "${meant}"?` : `the fields are ${quoted(fields)}.`;
      return `Unknown field "${clipped(wrong)}": ${hint}`;
    }
    case 'enum':
      return `${what} must be one of ${quoted((params['allowedValues'] as readonly unknown[]).map(String))}.`;
    case 'minLength':
      return `${what} must not be empty.`;
    case 'minItems':
      return `${what} must not be an empty list.`;
    case 'maxLength':
      return `${what} must not be longer than ${String(params['limit'])} characters.`;
    case 'pattern':
      return `${what} must be ${patternName(String(params['pattern']))}.`;
    default:
      return `${what} is not as it must be (${keyword}).`;
  }
}

/** `"why" in entry 3 of "terms"`, at the beginning of a sentence. */
export function placeOf(path: JsonPath): string {
  const place = nameOf(path);
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function nameOf(path: JsonPath): string {
  const outer = path.slice(0, -1);
  const last = path.at(-1);
  if (last === undefined) return 'the house style';
  if (typeof last === 'number') return `entry ${last + 1} of ${nameOf(outer)}`;
  return outer.length > 0 && typeof outer.at(-1) === 'number' ? `"${last}" in ${nameOf(outer)}` : `"${last}"`;
}

function patternName(pattern: string): string {
  if (pattern.includes('[A-Z]')) return 'a code of capital letters and digits, such as "GBRGOV"';
  return pattern.includes(' ') ? 'words with single blanks between them' : 'more than blanks';
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** A name out of the user's file, short enough for a sentence. */
function clipped(name: string): string {
  return name.length > 40 ? `${[...name].slice(0, 40).join('')}…` : name;
}
