/** A quotation mark in a paragraph's text. */
export interface Mark {
  /** Offset of the mark in the text. */
  readonly at: number;
  readonly width: number;
  readonly family: 'double' | 'single' | 'angle';
  /** `either` where only what is open can decide. */
  readonly side: 'open' | 'close' | 'either';
  /** A closing single mark that may just as well be the apostrophe of a plural possessive ("states’ rights"). */
  readonly doubtful: boolean;
}

const MARKS = /``|''|["“”„‟«»‹›'‘’‚`]/g;

const LETTER = /[\p{L}\p{N}]/u;

const OPENS_AFTER = /[\s([{<—–/“"«‘-]/;

/** Words that begin with an apostrophe. */
const ELISIONS =
  /^(?:\d0s|tis|twas|twere|em|til|till|cause|cuz|n|round|bout|neath|gainst|kay|nother)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a text, apostrophes left out. */
export function quotationMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARKS)) {
    const mark = classify(text, match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function classify(text: string, at: number, token: string): Mark | undefined {
  const width = token.length;
  const make = (family: Mark['family'], side: Mark['side'], doubtful = false): Mark => ({
    at,
    width,
    family,
    side,
    doubtful,
  });
  switch (token) {
    case '“':
    case '„':
    case '‟':
    case '``':
      return make('double', isMistyped(text, at, width, 'open') ? 'close' : 'open');
    case '”':
      return make('double', isMistyped(text, at, width, 'close') ? 'open' : 'close');
    case '«':
    case '‹':
      return make('angle', 'either');
    case '»':
    case '›':
      return make('angle', 'either');
    case '"':
    case "''":
      return isInches(text, at) ? undefined : make('double', straightSide(text, at, width));
    default:
      return single(text, at, token, make);
  }
}

/** A curly mark on the wrong side of its word: “so“ or ”so”. */
function isMistyped(text: string, at: number, width: number, side: 'open' | 'close'): boolean {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + width);
  return side === 'open'
    ? /[^\s([{—–-]/.test(before) && /^\s?$/.test(next)
    : /^\s?$/.test(before) && LETTER.test(next);
}

function isInches(text: string, at: number): boolean {
  return (
    /\d/.test(text.charAt(at - 1)) &&
    /^["\s]\s*(?:$|[a-zx×,.)])/.test(text.slice(at, at + 4)) &&
    /['’]\d+$/.test(text.slice(0, at))
  );
}

function opensHere(text: string, at: number): boolean {
  return at === 0 || OPENS_AFTER.test(text.charAt(at - 1));
}

function straightSide(text: string, at: number, width: number): Mark['side'] {
  const next = text.charAt(at + width);
  const before = opensHere(text, at);
  const blank = next === '' || /[\s.,;:!?)\]}—–]/.test(next);
  if (before && !blank) return 'open';
  if (!before && blank) return 'close';
  return 'either';
}

function single(
  text: string,
  at: number,
  token: string,
  make: (family: Mark['family'], side: Mark['side'], doubtful?: boolean) => Mark,
): Mark | undefined {
  const previous = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (LETTER.test(previous) && LETTER.test(next)) return undefined;
  // The second mark of "rock 'n' roll".
  if (/['’]n$/i.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const elision = ELISIONS.test(text.slice(at + 1, at + 10));
  if (token === '‘' || token === '‚' || token === '`')
    return elision || !next.trim() ? undefined : make('single', 'open');
  if (opensHere(text, at) && LETTER.test(next))
    return elision || token === '’' ? undefined : make('single', 'open');
  if (!previous.trim()) return undefined;
  const possessive = /[sSzZxX]/.test(previous) && /^\s[\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 3));
  return make('single', 'close', possessive);
}
