/** Shortest stem: what is left of a shorter word says too little. */
const SHORTEST = 4;

/** Derivational endings, longest first, with what is put in their place. */
const ENDINGS: ReadonlyArray<readonly [ending: string, replacement: string]> = [
  ['isations', 'is'],
  ['izations', 'is'],
  ['isation', 'is'],
  ['ization', 'is'],
  ['ifications', 'if'],
  ['ification', 'if'],
  ['ations', ''],
  ['ation', ''],
  ['itions', ''],
  ['ition', ''],
  ['ments', ''],
  ['ment', ''],
  ['ances', ''],
  ['ance', ''],
  ['ences', ''],
  ['ence', ''],
  ['ities', ''],
  ['ity', ''],
  ['ives', ''],
  ['ive', ''],
  ['sions', 'd'],
  ['sion', 'd'],
  ['ctions', 'ct'],
  ['ction', 'ct'],
  ['tions', 't'],
  ['tion', 't'],
  ['izing', 'is'],
  ['ising', 'is'],
  ['ized', 'is'],
  ['ised', 'is'],
  ['ize', 'is'],
  ['ise', 'is'],
  ['ifying', 'if'],
  ['ified', 'if'],
  ['ify', 'if'],
  ['ating', ''],
  ['ated', ''],
  ['ate', ''],
  ['ings', ''],
  ['ing', ''],
  ['ies', 'y'],
  ['als', ''],
  ['al', ''],
  ['ers', ''],
  ['er', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
  ['y', ''],
];

/**
 * Reduces a word to what it shares with its relatives ("ratify", "ratified", "ratification"). It is a key
 * for comparing, not a word: relatives that differ in the root ("withdraw", "withdrew") must come as
 * dictionary forms.
 *
 * @param word lower case
 */
export function stem(word: string): string {
  for (const [ending, replacement] of ENDINGS) {
    const length = word.length - ending.length;
    if (length + replacement.length >= SHORTEST && length >= SHORTEST - 1 && word.endsWith(ending)) {
      return undoubled(word.slice(0, length) + replacement);
    }
  }
  return word;
}

/** "stopp" is "stop", but "full" stays. */
function undoubled(root: string): string {
  const last = root.at(-1);
  return root.length > SHORTEST && last === root.at(-2) && last !== 'l' && last !== 's'
    ? root.slice(0, -1)
    : root;
}
