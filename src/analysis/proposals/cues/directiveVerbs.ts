import directives from '../../../lexicon/proposals/directives.json';
import type { Force } from '../../model';

/** How strongly a verb directs and what it governs. */
export interface Directive {
  readonly force: Force;
  readonly frames: ReadonlySet<string>;
}

/** The directive verbs by their base form. */
export const VERBS: ReadonlyMap<string, Directive> = new Map(
  directives.verbs.map((verb) => [verb.lemma, { force: verb.force as Force, frames: new Set(verb.frames) }]),
);

/** Forms of the directive verbs by what they are a form of. */
export const FORMS: ReadonlyMap<string, string> = new Map(
  [...VERBS.keys()].flatMap((lemma) => formsOf(lemma).map((form) => [form, lemma])),
);

function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = lemma === 'beg' ? 'begg' : stem;
  const irregular = lemma === 'beseech' ? ['besought'] : lemma === 'plead' ? ['pled'] : [];
  return [
    lemma,
    lemma.endsWith('s') ? `${lemma}es` : `${lemma}s`,
    `${doubled}ed`,
    `${doubled}ing`,
    ...irregular,
  ];
}
