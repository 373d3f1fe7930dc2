import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { HouseProblem } from './houseFile';

/** More nesting than any house style has; the parser is recursive. */
const DEEPEST = 30;

/** By the parser's names for its errors. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value; text stands between double quotation marks.',
  InvalidNumberFormat: 'This is no number.',
  PropertyNameExpected: 'The name of a field is missing here; it stands between double quotation marks.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'A closing brace "}" is missing here.',
  CloseBracketExpected: 'A closing bracket "]" is missing here.',
  EndOfFileExpected: 'The file should end here.',
  UnexpectedEndOfComment: 'This comment is never closed.',
  UnexpectedEndOfString: 'This text has no closing quotation mark.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'This is no valid character code.',
  InvalidEscapeCharacter: 'A backslash cannot stand before this character.',
  InvalidCharacter: 'This character cannot stand in JSON text.',
};

/** Parses JSON with comments and trailing commas; a byte-order mark counts as a blank. Never throws. */
export function parseJson(text: string): { readonly root: Node } | { readonly problem: HouseProblem } {
  const json = text.replace(/^\ufeff/, ' ');
  const deep = tooDeepAt(json);
  if (deep !== undefined)
    return { problem: { span: { start: deep, end: deep + 1 }, message: 'This is nested too deeply.' } };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) {
    // An error at the end of the text has no length: the last character stands in.
    const start = Math.min(first.offset, Math.max(0, text.length - 1));
    const end = Math.min(text.length, start + Math.max(1, first.length));
    return {
      problem: {
        span: { start, end },
        message: SYNTAX[printParseErrorCode(first.error)] ?? 'This is no valid JSON.',
      },
    };
  }
  if (!root) return { problem: { span: { start: 0, end: 0 }, message: 'The file is empty.' } };
  return { root };
}

function tooDeepAt(json: string): number | undefined {
  const scanner = createScanner(json, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < json.length; scanner.scan()) {
    const mark = json.charAt(scanner.getTokenOffset());
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}

/** The first field of each name that an object has a second time, anywhere in the tree. */
export function repeatedFields(node: Node): HouseProblem[] {
  const seen = new Set<string>();
  const own: HouseProblem[] = [];
  for (const property of node.type === 'object' ? (node.children ?? []) : []) {
    const [key] = property.children ?? [];
    if (!key) continue;
    const name = String(key.value);
    if (seen.has(name))
      own.push({
        span: spanOf(key),
        message: `The field ${JSON.stringify(name)} stands here a second time.`,
      });
    seen.add(name);
  }
  return [...own, ...(node.children ?? []).flatMap(repeatedFields)];
}

export function spanOf({ offset, length }: Node): HouseProblem['span'] {
  return { start: offset, end: offset + length };
}
