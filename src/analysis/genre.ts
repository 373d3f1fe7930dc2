import type { Mention, MentionForm, Proposal } from './model';
import { frontMatterEnd, frontMatterFields } from './prose/frontMatter';
import type { ProseMeasure } from './prose/measure';

/** Whether a Markdown file is a policy draft, and why. */
export interface Genre {
  readonly isPolicyDraft: boolean;
  /** One plain sentence for the status item. */
  readonly reason: string;
}

/** Fewer words of running prose cannot be judged: such a draft has hardly begun. */
const TOO_SHORT = 25;

/**
 * Above this share of software's words a text is documentation. Measured: 98 of 100 READMEs and changelogs lie above
 * it, every op-ed of 174 below 0.03.
 */
const TECHNICAL_LIMIT = 0.04;

/** Below this share of running prose a text is a list, a table or code with remarks. */
const RUNNING_LIMIT = 0.35;

/** Somebody is named, or asked to do something, at least once in so many words: argument, not a diary or a recipe. */
const WORDS_PER_SIGN = 200;

const NAMED: ReadonlySet<MentionForm> = new Set<MentionForm>(['name', 'metonym', 'demonym', 'adjectival']);

/** What a passage says for or against being policy, in counts. */
export interface GenreEvidence extends ProseMeasure {
  /** Mentions of actors by name, and proposals. */
  readonly signs: number;
}

/** Counts the evidence of one passage. */
export function genreEvidence(
  prose: ProseMeasure,
  mentions: readonly Mention[],
  proposals: readonly Proposal[],
): GenreEvidence {
  return { ...prose, signs: mentions.filter(({ form }) => NAMED.has(form)).length + proposals.length };
}

/**
 * Judges whether a text is a policy draft. The front matter has the last word (`policy-lens: true` or `false`);
 * otherwise running prose, named actors and proposals speak for it, the vocabulary of software against it.
 */
export function judgeGenre(text: string, passages: readonly GenreEvidence[]): Genre {
  const stated = statedGenre(text);
  if (stated) return stated;
  const found = genreFeatures(text, passages);
  if (found.running < TOO_SHORT) return no('It has hardly any running prose yet.');
  if (found.technical > TECHNICAL_LIMIT) return no('Its vocabulary is that of software documentation.');
  if (found.runningShare < RUNNING_LIMIT) return no('It is mostly lists, tables, code or headings.');
  if (found.signs < 1 / WORDS_PER_SIGN) return no('It names hardly any actors and proposes hardly anything.');
  return {
    isPolicyDraft: true,
    reason: 'It is running prose that names actors or says what they should do.',
  };
}

function statedGenre(text: string): Genre | undefined {
  const stated = frontMatterFields(text).get('policy-lens')?.toLowerCase();
  if (stated === 'true' || stated === 'yes' || stated === 'on') {
    return { isPolicyDraft: true, reason: 'Its front matter says so.' };
  }
  return stated === 'false' || stated === 'no' || stated === 'off'
    ? no('Its front matter says not to.')
    : undefined;
}

function no(reason: string): Genre {
  return { isPolicyDraft: false, reason };
}

/** What the judgement is made of. */
export interface GenreFeatures {
  /** Words of running prose. */
  readonly running: number;
  /** Mentions of actors by name and proposals, per word. */
  readonly signs: number;
  /** Words of software, per word. */
  readonly technical: number;
  /** Share of the source that carries running prose, 0 to 1. */
  readonly runningShare: number;
}

export function genreFeatures(text: string, passages: readonly GenreEvidence[]): GenreFeatures {
  const sum = (count: (evidence: GenreEvidence) => number): number =>
    passages.reduce((total, p) => total + count(p), 0);
  const running = sum((p) => p.running);
  const words = running + sum((p) => p.other) || 1;
  return {
    running,
    signs: sum((p) => p.signs) / words,
    technical: sum((p) => p.technical) / words,
    runningShare: sum((p) => p.runningLength) / Math.max(1, text.length - frontMatterEnd(text)),
  };
}
