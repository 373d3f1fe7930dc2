/** British and American endings, either way. A variant that is no word does no harm: it is never met. */
const PAIRS: ReadonlyArray<readonly [RegExp, string]> = [
  [/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1'],
  [/iz(e|es|ed|ing|er|ers|ation|ations)$/, 'is$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [
    /(lab|hon|fav|col|hum|rum|vig|rig|val|ferv|ranc|splend|harb|neighb|behavi|savi|endeav|clam|arm|tum|cand|dem)our/,
    '$1or',
  ],
  [/(lab|hon|fav|col|hum|rum|ferv|ranc|splend|harb|neighb|behavi|savi|endeav|clam|arm)or(?!i)/, '$1our'],
  [/(def|off|pret)ence/, '$1ense'],
  [/(def|off|pret)ense/, '$1ence'],
  [/(cent|theat|spect|fib)re(s?)$/, '$1er$2'],
  [/(theat|spect)er(s?)$/, '$1re$2'],
  [/^scepti/, 'skepti'],
  [/^skepti/, 'scepti'],
  [/([^aeiou][aeiou]|[df]ue|dia)ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(un|mis)?(programme)(s?)$/, '$1program$3'],
];

const NONE: readonly string[] = [];

/** Only words with one of these have a pair: most are let through at once. */
const SUSPECT = /[iy][sz][eia]|ou?r|e[ns][cs]e|re|te|s[ck]ep|ll|programme/;

/** Other spellings of a word. */
export function respellings(word: string): readonly string[] {
  if (!SUSPECT.test(word)) return NONE;
  const found: string[] = [];
  for (const [ending, replacement] of PAIRS) {
    const other = word.replace(ending, replacement);
    if (other !== word && !found.includes(other)) found.push(other);
  }
  return found;
}
