import { SENSITIVITIES, type HouseActor, type Sensitivity } from '../analysis/house';
import { LOADED_CATEGORIES } from '../analysis/model';
import type { Wishes } from '../house/projectConfig';
import { readActors } from '../house/readHouseFile';
import type { Layer } from './layers';

/** How loaded wording inside quotations is shown: like the author's own, more quietly, or not at all. */
export const QUOTED_WORDING = ['subdued', 'full', 'hidden'] as const;
export type QuotedWording = (typeof QUOTED_WORDING)[number];

/** By what the tree groups loaded wording: how it pushes, or at whom it is aimed. */
export const LOADED_GROUPINGS = ['category', 'target'] as const;
export type LoadedGrouping = (typeof LOADED_GROUPINGS)[number];

/** By what the tree groups proposals: who is to act, what the author does with them, or how strongly they are put. */
export const PROPOSAL_GROUPINGS = ['status', 'agent', 'force'] as const;
export type ProposalGrouping = (typeof PROPOSAL_GROUPINGS)[number];

/** How the side bar shows positions: as cards, as a tree, as both. */
export const POSITIONS_VIEWS = ['panel', 'tree', 'both'] as const;
export type PositionsViews = (typeof POSITIONS_VIEWS)[number];

/** The settings under `policyLens`, checked. */
export interface Settings {
  /** Globs of files that are policy drafts whatever they look like. */
  readonly include: readonly string[];
  /** Globs of files that never are; they win over `include`. */
  readonly exclude: readonly string[];
  /** The switch over all layers. */
  readonly highlights: boolean;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly pronouns: boolean;
  readonly quotedWording: QuotedWording;
  readonly positionsView: PositionsViews;
  /** The tree of positions selects what the cursor is on. */
  readonly followCursor: boolean;
  /** Mark every mention of the actor under the cursor. */
  readonly markMentions: boolean;
  /** List loaded wording in the Problems panel. */
  readonly problems: boolean;
  readonly loadedGrouping: LoadedGrouping;
  /** What the engine is told where the project's house style does not say otherwise. */
  readonly wishes: Wishes;
  /** Count proposals above headings. */
  readonly proposalLens: boolean;
  readonly proposalGrouping: ProposalGrouping;
}

/** Where each switch is kept, below `policyLens`. */
export const LAYER_SETTING: Readonly<Record<Layer, string>> = {
  actors: 'highlights.actors',
  proposals: 'highlights.proposals',
  loaded: 'highlights.loadedLanguage',
};
export const ALL_LAYERS_SETTING = 'highlights.enabled';
export const MENTIONS_SETTING = 'highlights.mentions';
export const FOLLOW_SETTING = 'positions.followCursor';
export const PROPOSAL_GROUPING_SETTING = 'proposals.groupBy';
export const LOADED_GROUPING_SETTING = 'loadedLanguage.groupBy';

export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each value that is not what it should be; its default is used. */
  readonly problems: readonly string[];
}

/** Reads and checks the settings. `value` gives what stands under `policyLens.<key>`; undefined is the default. */
export function readSettings(value: (key: string) => unknown): ReadSettings {
  const problems: string[] = [];
  const read = <T>(key: string, fallback: T, expected: string, fits: (found: unknown) => found is T): T => {
    const found = value(key);
    if (found === undefined || fits(found)) return found ?? fallback;
    problems.push(`"policyLens.${key}" must be ${expected}; its default is used instead.`);
    return fallback;
  };
  const flag = (key: string, fallback: boolean): boolean => read(key, fallback, 'true or false', isBoolean);
  const oneOf = <T extends string>(key: string, options: readonly T[], fallback: T): T =>
    read(key, fallback, `one of ${options.map((option) => `"${option}"`).join(', ')}`, (found): found is T =>
      (options as readonly unknown[]).includes(found),
    );
  const globs = (key: string): readonly string[] => read(key, [], 'a list of glob patterns', isStringList);
  const actors = (key: string): readonly HouseActor[] => {
    const found = readActors(value(key) ?? []);
    if (typeof found !== 'string') return found;
    problems.push(`"policyLens.${key}" is left aside. ${found}`);
    return [];
  };
  const switches: Readonly<Record<string, boolean>> = read(
    'loadedLanguage.categories',
    {},
    'an object with true or false for each category',
    isSwitches,
  );
  const settings: Settings = {
    include: globs('include'),
    exclude: globs('exclude'),
    highlights: flag(ALL_LAYERS_SETTING, true),
    layers: {
      actors: flag(LAYER_SETTING.actors, true),
      proposals: flag(LAYER_SETTING.proposals, true),
      loaded: flag(LAYER_SETTING.loaded, true),
    },
    pronouns: flag('highlights.pronouns', false),
    markMentions: flag(MENTIONS_SETTING, true),
    problems: flag('problems.enabled', false),
    loadedGrouping: oneOf(LOADED_GROUPING_SETTING, LOADED_GROUPINGS, 'category'),
    quotedWording: oneOf('loadedLanguage.quoted', QUOTED_WORDING, 'hidden'),
    wishes: {
      actors: actors('actors'),
      sensitivity: oneOf<Sensitivity>('loadedLanguage.sensitivity', SENSITIVITIES, 'balanced'),
      off: LOADED_CATEGORIES.filter((category) => switches[category] === false),
    },
    proposalLens: flag('codeLens.proposals', false),
    proposalGrouping: oneOf(PROPOSAL_GROUPING_SETTING, PROPOSAL_GROUPINGS, 'status'),
    positionsView: oneOf('positions.view', POSITIONS_VIEWS, 'panel'),
    followCursor: flag(FOLLOW_SETTING, false),
  };
  return { settings, problems };
}

/** Whether the findings of a layer are to be seen in the text. */
export function isShown(layer: Layer, settings: Settings): boolean {
  return settings.highlights && settings.layers[layer];
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length > 0);
}

function isSwitches(value: unknown): value is Readonly<Record<string, boolean>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([name, flag]) => (LOADED_CATEGORIES as readonly string[]).includes(name) && isBoolean(flag),
    )
  );
}
