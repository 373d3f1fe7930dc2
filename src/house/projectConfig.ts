import schema from '../../schemas/house-style.schema.json';
import type { HouseActor, HouseStyle, Sensitivity } from '../analysis/house';
import { LOADED_CATEGORIES, type LoadedCategory } from '../analysis/model';
import type { HouseFile, Severity } from './houseFile';

/** What holds for a draft once its house style file and the writer's own wishes are put together. */
export interface ProjectConfig {
  /** For the engine. */
  readonly house: HouseStyle;
  /** For lists of problems and for `policy-lens check`. */
  readonly severities: Readonly<Record<LoadedCategory, Severity>>;
}

/** What a writer wishes wherever the project does not say otherwise. */
export interface Wishes {
  readonly actors: readonly HouseActor[];
  readonly sensitivity: Sensitivity;
  /** Categories that the writer does not want to see. */
  readonly off: readonly LoadedCategory[];
}

export const NO_WISHES: Wishes = { actors: [], sensitivity: 'balanced', off: [] };

/** What a file that says nothing says. */
export const NO_FILE: HouseFile = { terms: [], allow: [], actors: [], issues: [], severities: {} };

/**
 * Puts a house style file and a writer's wishes together. What the file says is agreed upon and wins; the wishes add
 * actors, and a category is off where either says so. Every call makes a new style: keep it as long as neither changes.
 */
export function projectConfig(file: HouseFile = NO_FILE, wishes: Wishes = NO_WISHES): ProjectConfig {
  const severities = Object.fromEntries(
    LOADED_CATEGORIES.map((category) => [
      category,
      file.severities[category] ?? schema.properties.severities.properties[category].default,
    ]),
  ) as Record<LoadedCategory, Severity>;
  return {
    house: {
      terms: file.terms,
      allow: file.allow,
      actors: uniteActors(file.actors, wishes.actors),
      issues: file.issues,
      sensitivity: file.sensitivity ?? wishes.sensitivity,
      off: LOADED_CATEGORIES.filter(
        (category) => severities[category] === 'off' || wishes.off.includes(category),
      ),
    },
    severities,
  };
}

/** One actor a name: what the file says of it holds, and the aliases of both. */
function uniteActors(agreed: readonly HouseActor[], wished: readonly HouseActor[]): readonly HouseActor[] {
  const byName = new Map<string, HouseActor>();
  for (const actor of [...agreed, ...wished]) {
    const key = actor.name.toLowerCase();
    const known = byName.get(key);
    const aliases = [...new Set([...(known?.aliases ?? []), ...actor.aliases])];
    byName.set(key, { ...actor, ...known, aliases });
  }
  return [...byName.values()];
}
