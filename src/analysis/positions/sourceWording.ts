import type { Attribution, Loaded, LoadedCategory, Stance } from '../model';

/** Wording that attacks what it is about. */
const HOSTILE: ReadonlySet<LoadedCategory> = new Set([
  'label',
  'pejorative',
  'doubt',
  'mockery',
  'scare_quotes',
]);

/**
 * Which way the loaded words in an attribution's content push, if they are the source's. Must be asked in
 * text order.
 */
export class SourceWording {
  private next = 0;

  constructor(private readonly loaded: readonly Loaded[]) {}

  of({ content, sourceActor }: Attribution): Stance | null {
    if (!content) return null;
    while (this.next < this.loaded.length && (this.loaded[this.next]?.end ?? 0) <= content.start) this.next++;
    let balance = 0;
    for (let i = this.next; i < this.loaded.length && (this.loaded[i]?.start ?? 0) < content.end; i++) {
      const { owner, category } = this.loaded[i] as Loaded;
      if (owner === sourceActor) balance += HOSTILE.has(category) ? -1 : category === 'puffery' ? 1 : 0;
    }
    return balance === 0 ? null : balance > 0 ? 'support' : 'oppose';
  }
}
