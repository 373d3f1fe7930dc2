import type { Pos } from './types';

const words = (list: string): string[] => list.split(' ');

/**
 * English's closed classes. A tagger may be wrong about an open-class word, but never about these: the table
 * overrides it. Words that belong to two classes (that, for, like, can) are left to the tagger.
 */
const CLASSES: ReadonlyArray<readonly [Pos, readonly string[]]> = [
  [
    'pronoun',
    words(
      'i me we us you he him she they them it who whom myself ourselves yourself yourselves himself herself itself ' +
        'themselves his my our your their its mine ours yours theirs hers whose everyone everybody someone somebody ' +
        'anyone anybody nobody',
    ),
  ],
  ['determiner', words('the a an this these those every each some any no both either neither another such')],
  ['modal', words('must should would could might ought shall may cannot')],
  ['negation', words('not never')],
  [
    'preposition',
    words(
      'of to in at by from with without into onto upon about against between among amongst amid amidst despite under over ' +
        'through during within beyond across toward towards behind beneath beside besides except regarding concerning ' +
        'unlike via per alongside throughout',
    ),
  ],
  ['conjunction', words('and or but nor because although though unless whereas while if whether lest than')],
];

/** Part of speech by lower-case word. */
export const CLOSED_CLASSES: ReadonlyMap<string, Pos> = new Map(
  CLASSES.flatMap(([pos, list]) => list.map((word) => [word, pos] as const)),
);
