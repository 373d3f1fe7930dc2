import type { PassageFindings } from '../analysis/findings';
import type { Loaded, Mention, Proposal } from '../analysis/model';
import type { Layer } from './layers';
import { isShown, type Settings } from './settings';

export interface ShownFindings {
  readonly mentions: readonly Mention[];
  readonly proposals: readonly Proposal[];
  readonly loaded: readonly Loaded[];
}

/**
 * Leaves out what the engine itself doubts and quoted wording where the user does not want to see it. How sure loaded
 * wording must be, the sensitivity has told the engine.
 */
export function presentable(found: ShownFindings, settings: Settings): ShownFindings {
  return {
    mentions: found.mentions.filter(isSure),
    proposals: found.proposals.filter(isSure),
    loaded: found.loaded.filter((finding) => !(finding.quoted && settings.quotedWording === 'hidden')),
  };
}

/** What is to be seen in the text itself: the layers that are switched on, pronouns on request. */
export function shownInText(found: PassageFindings | ShownFindings, settings: Settings): ShownFindings {
  const { mentions, proposals, loaded } = presentable(found, settings);
  return {
    mentions: isShown('actors', settings)
      ? mentions.filter((mention) => settings.pronouns || mention.form !== 'pronoun')
      : [],
    proposals: isShown('proposals', settings) ? proposals : [],
    loaded: isShown('loaded', settings) ? loaded : [],
  };
}

/** How many different actors, proposals and loaded wordings the parts of a draft hold together. */
export function countLayers(parts: readonly ShownFindings[]): Readonly<Record<Layer, number>> {
  const actors = new Set<string>();
  let proposals = 0;
  let loaded = 0;
  for (const part of parts) {
    for (const mention of part.mentions) actors.add(mention.actor);
    proposals += part.proposals.length;
    loaded += part.loaded.length;
  }
  return { actors: actors.size, proposals, loaded };
}

function isSure({ certainty }: { readonly certainty: string }): boolean {
  return certainty !== 'low';
}
