import { AUTHOR } from '../model';
import { ANAPHORS, ILLS } from './lexicon';
import { perGroup } from './groups';
import { perTopic } from './perTopic';
import { stem } from './stem';
import type { Statement, Topic } from './statement';
import { subjectsOf } from './subject';
import { THE_POLICY } from './terms';
import { labelOf, withoutDeterminer } from './wording';

const ILL_STEMS = new Set([...ILLS].map(stem));
const POLICY_STEMS = new Set([...ANAPHORS].map(stem));

/** Endings of nouns that tell of something done or stood for: "independence", "enrichment", "pacifism". */
const DEVERBAL = /(?:[ts]ion|ment|ism|[ae]nce|ship|ing|dom)s?$/;

/** How much rather an issue is named after what somebody wants than after what somebody does not. */
const WANTED = 1.25;

/** How much rather it is named in the author's terms than in anybody else's. */
const OWN = 1.25;

/** How much rather it is named the way round in which most speak of it, so that few stands are turned round. */
const USUAL = 1.2;

/** What an issue is called, and which way saying yes to it goes. */
export interface IssueName {
  readonly label: string;
  readonly direction: Topic['direction'];
  /** The words that it turns on. */
  readonly heads: readonly string[];
  /** It is about the draft's policy, whatever that is called. */
  readonly policy: boolean;
}

/**
 * Names an issue after the statement that speaks most of what all its statements speak of; proposals come
 * before remarks, earlier before later. Nothing but content words and their numbers decides, so that the
 * name outlives small edits.
 *
 * @param statements of one issue, in text order
 * @returns null where none of them names anything
 */
export const nameIssue = perGroup((statements): IssueName | null => {
  const code = statements[0]?.topic.code;
  if (code) return { ...code, policy: false };
  const topic = mostCentral(statements)?.topic;
  if (!topic) return null;
  const { action, thing } = topic;
  // Of "reject the levy" the levy is the issue, and one can be for it.
  const direction = action === null ? 'for' : topic.direction;
  const head = headOf(topic);
  const policy = isThePolicy(topic);
  const label = labelOf(topic);
  // Nobody is for or against Russia as such: what is asked is what to do about it.
  return {
    label: action === null && isNameAlone(thing) ? `policy on ${label}` : label,
    direction,
    heads: [head, ...subjectsOf(topic).keys()],
    policy,
  };
});

function mostCentral(all: readonly Statement[]): Statement | undefined {
  const named = all.filter(({ topic }) => topic.thing !== '' || topic.action !== null);
  if (named.length < 2) return named[0];
  const telling = named.filter(({ topic }) => canName(topic));
  const statements = telling.length > 0 ? telling : named;
  let best = statements[0];
  if (statements.length < 2) return best;
  const weights = new Map<string, number>();
  for (const { topic, strength } of statements) {
    for (const { stem: word, weight } of topic.terms)
      weights.set(word, (weights.get(word) ?? 0) + weight * strength);
  }
  const usual = usualDirection(statements);
  let most = 0;
  for (const statement of statements) {
    const { topic, strength, stance, holder } = statement;
    let shared = 0;
    for (const { stem: word } of topic.terms) shared += weights.get(word) ?? 0;
    const central = (shared / Math.sqrt(topic.terms.length)) * strength * brevity(topic);
    const value = central * (stance === 'support' ? WANTED : 1) * (holder === AUTHOR ? OWN : 1);
    const weight = topic.direction === usual ? value * USUAL : value;
    if (weight > most) [best, most] = [statement, weight];
  }
  return best;
}

/** The direction in which most holders speak of the issue; null where as many speak the other way. */
function usualDirection(statements: readonly Statement[]): Topic['direction'] | null {
  const holders = { for: new Set<string>(), against: new Set<string>() };
  for (const { topic, holder } of statements) holders[topic.direction].add(holder);
  const lead = holders.for.size - holders.against.size;
  return lead === 0 ? null : lead > 0 ? 'for' : 'against';
}

/** One can say yes or no to it: an action, a policy, a phrase that says which; not "Russia" or "sons". */
export const canName = perTopic(({ action, thing }): boolean => {
  if (action !== null) return true;
  if (isNameAlone(thing)) return false;
  const words = withoutDeterminer(thing).split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 || isPolicy(last) || ILL_STEMS.has(stem(last)) || DEVERBAL.test(last);
});

/** Capitals throughout, and none of the words names a policy: "Congress Party", but not "Clean Water Act". */
function isNameAlone(thing: string): boolean {
  const words = withoutDeterminer(thing).split(' ');
  return words.every((word) => /^\p{Lu}/u.test(word)) && !words.some(isPolicy);
}

function isPolicy(word: string): boolean {
  const lower = word.toLowerCase();
  return POLICY_STEMS.has(stem(lower)) || POLICY_STEMS.has(stem(lower.replace(/s$/, '')));
}

/** The heaviest word that names something. */
function headOf({ terms }: Topic): string {
  return terms.find((term) => term.stem !== THE_POLICY)?.stem ?? '';
}

function isThePolicy({ terms }: Topic): boolean {
  return terms.some((term) => term.stem === THE_POLICY);
}

/**
 * A topic is about the same thing as an issue, perhaps from the other side: "lift the sanctions",
 * "sanctions".
 */
export function isSameThing(topic: Topic, name: IssueName): boolean {
  if (name.policy && isThePolicy(topic)) return true;
  if (name.heads.includes(headOf(topic))) return true;
  for (const subject of subjectsOf(topic).keys()) if (name.heads.includes(subject)) return true;
  return false;
}

/** Labels of two to six words are best. */
const brevity = perTopic(({ action, thing }): number => {
  const label = action === null ? thing : `${action} ${thing}`;
  let blanks = 0;
  for (let i = label.indexOf(' '); i >= 0; i = label.indexOf(' ', i + 1)) blanks++;
  return blanks < 1 ? 0.7 : blanks > 5 ? 0.8 : 1;
});

/** An id out of a label: letters and digits of any script, joined by hyphens. */
export function slug(label: string): string {
  const plain = PLAIN.test(label) ? label : label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .replace(/^(?:the|an?)-/, '')
      .slice(0, 60) || 'issue'
  );
}

/** Nothing in it to fold, as in most labels. */
const PLAIN = /^[a-z\d -]*$/;
