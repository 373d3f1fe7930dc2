import { families as doubt, source as doubtSource } from '../../lexicon/loaded/doubt.json';
import {
  families as editorializing,
  source as editorializingSource,
} from '../../lexicon/loaded/editorializing.json';
import { families as euphemism, source as euphemismSource } from '../../lexicon/loaded/euphemism.json';
import { families as intensifier, source as intensifierSource } from '../../lexicon/loaded/intensifier.json';
import { families as label, source as labelSource } from '../../lexicon/loaded/label.json';
import { families as metaphor, source as metaphorSource } from '../../lexicon/loaded/metaphor.json';
import { families as minimizer, source as minimizerSource } from '../../lexicon/loaded/minimizer.json';
import { families as mockery, source as mockerySource } from '../../lexicon/loaded/mockery.json';
import { families as pejorative, source as pejorativeSource } from '../../lexicon/loaded/pejorative.json';
import { families as puffery, source as pufferySource } from '../../lexicon/loaded/puffery.json';
import { families as weasel, source as weaselSource } from '../../lexicon/loaded/weasel.json';
import type { LoadedCategory } from '../model';

/** What the families of a category say for themselves, without the terms. */
interface CategoryFamilies {
  readonly category: LoadedCategory;
  readonly source: string;
  readonly families: Readonly<Record<string, string>>;
}

/** Taken from the lexicon by name, so that who explains a rule does not carry thousands of terms along. */
export const FAMILIES: readonly CategoryFamilies[] = [
  { category: 'doubt', source: doubtSource, families: doubt },
  { category: 'editorializing', source: editorializingSource, families: editorializing },
  { category: 'euphemism', source: euphemismSource, families: euphemism },
  { category: 'intensifier', source: intensifierSource, families: intensifier },
  { category: 'label', source: labelSource, families: label },
  { category: 'metaphor', source: metaphorSource, families: metaphor },
  { category: 'minimizer', source: minimizerSource, families: minimizer },
  { category: 'mockery', source: mockerySource, families: mockery },
  { category: 'pejorative', source: pejorativeSource, families: pejorative },
  { category: 'puffery', source: pufferySource, families: puffery },
  { category: 'weasel', source: weaselSource, families: weasel },
];
