import type { Replacement, Span } from '../model';
import { articleFor } from './morphology/article';

/**
 * The edit that puts an alternative into the place of a finding. The article before it agrees with what follows;
 * where words are left out, no double blank and no stray comma stays, and a sentence still begins with a capital.
 *
 * @param text the draft
 * @param found the finding's span in it
 * @param alternative one of the finding's alternatives; an empty string leaves the words out
 */
export function replacement(text: string, found: Span, alternative: string): Replacement {
  const edit =
    alternative === '' ? omission(text, found) : { start: found.start, end: found.end, text: alternative };
  return withArticle(text, edit);
}

/** Leaves the words out, with one of the blanks around them and the commas that set them off. */
function omission(text: string, { start, end }: Span): Replacement {
  const before = /,?[ \t]*$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const after = /^,?[ \t]*/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const next = text.charAt(end + after.length);
  const setOff = before.startsWith(',') && after.startsWith(',');
  if (setOff) return { start: start - before.length, end: end + 1, text: '' };
  if (!next.trim() || /[.;:!?)\]”]/.test(next)) return { start: start - before.length, end, text: '' };
  const opens = /^\p{Lu}/u.test(text.slice(start, start + 2));
  if (opens) return { start, end: end + after.length + 1, text: next.toUpperCase() };
  return { start, end: after.startsWith(',') ? end : end + after.length, text: '' };
}

const ARTICLE = /(?:^|[\s(“"‘'—–-])([Aa]n?)\s+$/;

/** Widens an edit over the article before it where that has to change. */
function withArticle(text: string, edit: Replacement): Replacement {
  const before = text.slice(Math.max(0, edit.start - 5), edit.start);
  const article = ARTICLE.exec(before)?.[1];
  const next = /^[\p{L}\p{N}-]+/u.exec(edit.text || text.slice(edit.end, edit.end + 40))?.[0];
  if (!article || !next) return edit;
  const wanted = articleFor(next);
  if (article.toLowerCase() === wanted) return edit;
  const start = edit.start - (before.length - before.lastIndexOf(article));
  const written = article.startsWith('A') ? wanted.replace('a', 'A') : wanted;
  return { start, end: edit.end, text: written + text.slice(start + article.length, edit.start) + edit.text };
}
