import type { AllowedTerm, HouseActor, HouseIssue, HouseTerm, Sensitivity } from '../analysis/house';
import type { LoadedCategory, Span } from '../analysis/model';

/** The name of a project's house style, in whichever folder it stands. */
export const HOUSE_FILE_NAME = '.policy-lens.json';

/** How grave loaded wording of a category is; "off" leaves the category out everywhere. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a house style file says, checked. A sensitivity or a severity that it does not give is left to others. */
export interface HouseFile {
  readonly terms: readonly HouseTerm[];
  readonly allow: readonly AllowedTerm[];
  readonly actors: readonly HouseActor[];
  readonly issues: readonly HouseIssue[];
  readonly severities: Partial<Readonly<Record<LoadedCategory, Severity>>>;
  readonly sensitivity?: Sensitivity;
}

/** Something in a house style file that is not as it must be. */
export interface HouseProblem {
  /** Where in the file's text. */
  readonly span: Span;
  /** One plain sentence. */
  readonly message: string;
}

/** A house style file that was read, or everything that is wrong with it, in the order of the text. */
export type HouseReading =
  | { readonly file: HouseFile; readonly problems?: undefined }
  | { readonly file?: undefined; readonly problems: readonly [HouseProblem, ...HouseProblem[]] };
