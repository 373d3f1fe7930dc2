import type { Loaded } from '../../analysis/model';
import type { Digest } from '../../drafts/digest';

/** At whom a wording is aimed; empty where nobody is, and where the wording itself is how the draft calls them. */
export function targetName({ target }: Loaded, wording: string, digest: Digest): string {
  const name = target === null ? '' : digest.name(target);
  return name.toLowerCase() === wording.toLowerCase() ? '' : name;
}
