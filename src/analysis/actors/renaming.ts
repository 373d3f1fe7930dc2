import articles from '../../lexicon/actors/articles.json';
import bodies from '../../lexicon/actors/bodies.json';
import type { Actor, Analysis, Attribution, Mention, Replacement, Span } from '../model';

/** A draft and what was found in it. */
export interface NamedDraft {
  readonly text: string;
  readonly analysis: Pick<Analysis, 'actors' | 'mentions' | 'attributions'>;
}

/**
 * The edits that make the author call an actor by one name. Names and metonyms give way to it; what others say inside
 * quotation marks, adjectives ("Iranian"), descriptions and pronouns stay. Articles and possessives follow the name.
 *
 * @returns in text order, none where the draft calls the actor by this name already
 */
export function callByOneName(draft: NamedDraft, actor: Actor, name: string): Replacement[] {
  const article = takesArticle(draft, actor, name);
  return renamable(draft, actor)
    .filter((mention) => wording(draft, mention) !== name)
    .map((mention) => renamed(draft, mention, name, article));
}

/**
 * The edit that gives an actor its full name where it is first named. An acronym that the draft goes on to use is
 * introduced in parentheses behind it.
 *
 * @returns undefined where the first mention by name is the full one, or is in somebody else's words
 */
export function fullNameFirst(draft: NamedDraft, actor: Actor): Replacement | undefined {
  const { text, analysis } = draft;
  const [first] = named(analysis.mentions, actor);
  const [mine] = renamable(draft, actor);
  if (!first || first !== mine) return undefined;
  const short = wording(draft, first);
  if (short.length >= actor.name.length || first.form !== 'name') return undefined;
  const isIntroduced = text.slice(first.end, first.end + 2) === ' (' || text[first.start - 1] === '(';
  if (isIntroduced) return undefined;
  const isAcronym = /^\p{Lu}[\p{Lu}\d&.]+$/u.test(short);
  const isUsedAgain = analysis.mentions.some(
    (mention) => mention.actor === actor.id && mention.start > first.end && wording(draft, mention) === short,
  );
  const edit = renamed(draft, first, actor.name, takesArticle(draft, actor, actor.name));
  return isAcronym && isUsedAgain ? introduced(edit, short) : edit;
}

/** "NATO's" becomes "the North Atlantic Treaty Organization (NATO)'s": the possessive stands behind the parentheses. */
function introduced(edit: Replacement, acronym: string): Replacement {
  const possessive = /['’]s?$/.exec(edit.text)?.[0] ?? '';
  const name = edit.text.slice(0, edit.text.length - possessive.length);
  const clitic = possessive && possessive.length < 2 ? `${possessive}s` : possessive;
  return { ...edit, text: `${name} (${acronym})${clitic}` };
}

/** Mentions of an actor by a name of its own, in text order. */
function named(mentions: readonly Mention[], { id }: Actor): Mention[] {
  return mentions
    .filter(({ actor, form }) => actor === id && (form === 'name' || form === 'metonym'))
    .sort((a, b) => a.start - b.start);
}

/** Those mentions by name that are the author's own words and not a part of another actor's name. */
function renamable({ text, analysis }: NamedDraft, actor: Actor): Mention[] {
  const foreign = analysis.mentions.filter(
    (mention) => mention.actor !== actor.id && mention.form === 'name',
  );
  return named(analysis.mentions, actor).filter(
    (mention) =>
      !foreign.some((other) => covers(other, mention)) &&
      !hasMarkup(text.slice(mention.start, mention.end)) &&
      !isQuoted(text, mention, analysis.attributions),
  );
}

function hasMarkup(source: string): boolean {
  return /[[\]()*_`<>\\\n]/.test(source);
}

/** Inside the quotation marks of somebody's words: always in a direct quotation, between the marks in a mixed one. */
function isQuoted(text: string, span: Span, attributions: readonly Attribution[]): boolean {
  return attributions.some(({ content, type }) => {
    if (!content || !covers(content, span)) return false;
    if (type === 'direct') return true;
    return type === 'mixed' && isOpen(text.slice(content.start, span.start));
  });
}

/** Whether a quotation is open at the end of some words. */
function isOpen(before: string): boolean {
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0;
  return (
    count(/[“«„]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1 || /(?:^|\s)['‘](?!.*['’](?:\s|$))/.test(before)
  );
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function wording({ text }: NamedDraft, { start, end }: Span): string {
  return text.slice(start, end);
}

const ARTICLE = /(?:^|[^\p{L}\p{N}])(the )$/iu;

/** The article before a mention, with its blank. */
function articleBefore({ text }: NamedDraft, { start }: Span): string {
  return ARTICLE.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? '';
}

function renamed(draft: NamedDraft, mention: Mention, name: string, article: boolean): Replacement {
  const { text } = draft;
  const old = articleBefore(draft, mention);
  const start = mention.start - old.length;
  const capital = old ? old.startsWith('T') : opensSentence(text, start);
  const possessive = /^['’]s?(?!\p{L})/u.exec(text.slice(mention.end, mention.end + 3))?.[0] ?? '';
  const isPossessive = possessive.length > 1 || (possessive !== '' && /s$/i.test(wording(draft, mention)));
  const clitic = isPossessive ? possessive.charAt(0) + (/s$/i.test(name) ? '' : 's') : '';
  const the = article ? (capital ? 'The ' : 'the ') : '';
  return { start, end: mention.end + (isPossessive ? possessive.length : 0), text: the + name + clitic };
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]["”’)]*\s+|\n\s*(?:#+ |[-*+>] |\d+[.)] )?)["“‘(]?$/.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/**
 * Whether a name stands with "the": as the draft itself has it where the name is used, otherwise by the shape of the
 * name ("the Kingdom of", "the European Commission", but "Iran", "Amnesty International").
 */
function takesArticle(draft: NamedDraft, actor: Actor, name: string): boolean {
  const uses = named(draft.analysis.mentions, actor).filter((mention) => wording(draft, mention) === name);
  if (uses.length > 0) return 2 * uses.filter((use) => articleBefore(draft, use)).length >= uses.length;
  if (actor.kind === 'person') return false;
  const words = name.toLowerCase().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return articles.first.includes(last) && actor.kind !== 'media';
  if (articles.never.includes(last)) return false;
  return articles.first.includes(first) || articles.last.includes(last) || BODY_HEADS.has(last);
}

const BODY_HEADS: ReadonlySet<string> = new Set(Object.values(bodies.common).flat());
