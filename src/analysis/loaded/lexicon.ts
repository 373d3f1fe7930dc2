import doubt from '../../lexicon/loaded/doubt.json';
import editorializing from '../../lexicon/loaded/editorializing.json';
import euphemism from '../../lexicon/loaded/euphemism.json';
import intensifier from '../../lexicon/loaded/intensifier.json';
import label from '../../lexicon/loaded/label.json';
import metaphor from '../../lexicon/loaded/metaphor.json';
import minimizer from '../../lexicon/loaded/minimizer.json';
import mockery from '../../lexicon/loaded/mockery.json';
import pejorative from '../../lexicon/loaded/pejorative.json';
import puffery from '../../lexicon/loaded/puffery.json';
import weasel from '../../lexicon/loaded/weasel.json';
import type { LoadedCategory } from '../model';

/** Words around a term that decide whether it counts; any one that matches suffices. */
export interface Context {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly near?: readonly string[];
}

/** An entry of the lexicon as src/lexicon/loaded/schema.json describes it. */
export interface Entry {
  readonly term: string;
  readonly pos: 'noun' | 'verb' | 'adjective' | 'adverb' | 'phrase';
  readonly family: string;
  readonly polarity?: 'negative' | 'positive' | 'none';
  readonly strength: 0 | 1 | 2 | 3;
  readonly neutral: readonly string[];
  readonly why?: string;
  readonly unless?: Context;
  readonly only?: Context;
  readonly flagged?: string;
  readonly passed?: string;
}

/** One file of the lexicon. */
export interface CategoryLexicon {
  readonly category: LoadedCategory;
  readonly source: string;
  /** Why wording of a family pushes; `{term}` stands for the wording found. */
  readonly families: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

/** All categories that rest on a list. JSON modules are typed by their contents, the schema test checks their shape. */
export const LEXICON = [
  label,
  pejorative,
  puffery,
  intensifier,
  minimizer,
  editorializing,
  doubt,
  weasel,
  metaphor,
  euphemism,
  mockery,
] as unknown as readonly CategoryLexicon[];
