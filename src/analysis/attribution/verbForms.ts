import { verbSenses } from './lexicon';

/** Past forms of cue verbs that no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  thought: 'think',
  knew: 'know',
  felt: 'feel',
  saw: 'see',
  found: 'find',
  swore: 'swear',
  sought: 'seek',
  chose: 'choose',
  understood: 'understand',
  spoke: 'speak',
  forbade: 'forbid',
  held: 'hold',
  meant: 'mean',
};

/** Participles that the tagger takes for their own dictionary form. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  drawn: 'draw',
  withdrawn: 'withdraw',
  given: 'give',
  forgiven: 'forgive',
  taken: 'take',
  shown: 'show',
  known: 'know',
  spoken: 'speak',
  written: 'write',
  chosen: 'choose',
  sworn: 'swear',
  seen: 'see',
  foreseen: 'foresee',
  forgotten: 'forget',
  forbidden: 'forbid',
  gone: 'go',
};

/** A past form that no ending tells ("said"). */
export function isIrregularPast(norm: string): boolean {
  return Object.hasOwn(IRREGULAR, norm);
}

/** Undoes the endings of a present or past form of a cue verb; the word itself where none fits. */
export function verbLemma(norm: string): string {
  const irregular = IRREGULAR[norm] ?? PARTICIPLES[norm];
  if (irregular) return irregular;
  const candidates = [norm];
  if (norm.endsWith('ies')) candidates.push(`${norm.slice(0, -3)}y`);
  if (norm.endsWith('es')) candidates.push(norm.slice(0, -2));
  if (norm.endsWith('s')) candidates.push(norm.slice(0, -1));
  if (norm.endsWith('ied')) candidates.push(`${norm.slice(0, -3)}y`);
  if (norm.endsWith('ed')) candidates.push(norm.slice(0, -2), norm.slice(0, -1));
  if (norm.endsWith('ing')) candidates.push(norm.slice(0, -3), `${norm.slice(0, -3)}e`);
  // Doubled consonants: "signalled", "planning".
  const doubled = /^(.+)([bdglmnprt])\2(?:ed|ing)$/.exec(norm);
  if (doubled) candidates.push(`${doubled[1]}${doubled[2]}`);
  return candidates.find((candidate) => verbSenses(candidate).length > 0) ?? norm;
}
