/** Sounds like a consonant in spite of its first letter. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|one(?:\b|-)|once\b|u(?:ni(?:que|on|[tvflsc])|s[aeiu]|ti[ln]|ter|biq|ran|kr|gand|to))/;
const SILENT_H = /^(?:hono[u]?r|honest|hour|heir)/;
/** Letters whose names begin with a vowel, as they are read in "an MP". */
const SPELT_OUT = /^[AEFHILMNORSX](?:\d|[B-DF-HJ-NP-TV-Z]|\.|$)/;

/** The indefinite article that a word takes. */
export function articleFor(word: string): 'a' | 'an' {
  if (/^\p{Lu}{2}|^\p{Lu}\./u.test(word)) {
    if (/^[AEIOU]/.test(word)) return word.startsWith('U') ? 'a' : 'an';
    return SPELT_OUT.test(word) ? 'an' : 'a';
  }
  const lower = word.toLowerCase();
  if (SILENT_H.test(lower)) return 'an';
  return /^[aeiou]/.test(lower) && !CONSONANT_SOUND.test(lower) ? 'an' : 'a';
}
