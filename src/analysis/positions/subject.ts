import { ANAPHORS, POLICIES, SAME_SUBJECT, SUBJECT_POLICIES } from './lexicon';
import { perTopic } from './perTopic';
import type { Topic } from './statement';
import { stem } from './stem';
import { THE_POLICY } from './terms';

/** From this weight on a term is a noun that the topic turns on, or belongs closely to one. */
const CLOSE = 2;
const HEAD = 3;

/** Words that say that there is a policy, and not which: "bill", "plan", "deal". */
const EMPTY = new Set(
  [...ANAPHORS, ...POLICIES].filter((word) => !SUBJECT_POLICIES.has(word)).map((word) => stem(word)),
);

/**
 * The nouns that a topic turns on, by stem, the same for words that mean the same ("embargo", "sanctions"), with their
 * weight: `HEAD` for what the action is done to, less for what belongs to it. Names of countries and people are none:
 * a draft on a country has many questions about it.
 */
export const subjectsOf = perTopic(readSubjects);

function readSubjects({ terms, action, thing }: Topic): ReadonlyMap<string, number> {
  const verb = action === null || thing === '' ? '' : stem(action.split(' ', 1)[0] ?? '');
  const names = namesIn(thing);
  const subjects = new Map<string, number>();
  let hasHead = false;
  for (const { stem: word, weight } of terms) {
    if (weight < CLOSE || word === THE_POLICY || word === verb || names.has(word) || EMPTY.has(word))
      continue;
    const subject = SAME_SUBJECT.get(word) ?? word;
    subjects.set(subject, Math.max(weight, subjects.get(subject) ?? 0));
    hasHead ||= weight >= HEAD;
  }
  // "a bill for tougher sanctions" turns on the sanctions.
  if (!hasHead) for (const subject of subjects.keys()) subjects.set(subject, HEAD);
  return subjects;
}

function namesIn(thing: string): Set<string> {
  const names = new Set<string>();
  for (const word of thing.split(/[\s-]+/)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const key = stem(word.replace(/['’]s?$/, '').toLowerCase());
    if (!SAME_SUBJECT.has(key)) names.add(key);
  }
  return names;
}
