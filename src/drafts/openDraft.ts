import type { HouseStyle } from '../analysis/house';
import type { Analyzed } from '../worker/client';
import type { Edit } from './edits';
import { Snapshot, TextVersion } from './snapshot';
import type { DraftState } from './state';
import { verdictByText, verdictByWish, type Verdict, type Wishes } from './verdict';

/** One open document: what is known of it and the version that the engine is reading. */
export class OpenDraft {
  state: DraftState = { kind: 'reading' };
  /** What the user chose for this session. */
  choice: boolean | undefined;
  /** The house style that it was read by last; undefined until one was found. */
  house: HouseStyle | undefined;
  /** The version that the engine reads or has read last. */
  private asked: TextVersion | undefined;
  /** The version whose findings are shown. */
  private shown: TextVersion | undefined;
  private wished: Verdict | undefined;
  private judged: Verdict | undefined;
  private version = -1;

  /**
   * Decides on a version of the text as far as that needs no reading.
   *
   * @returns whether the engine must read it
   */
  begin(version: number, text: string, wishes: Omit<Wishes, 'choice'>): boolean {
    this.version = version;
    this.wished = verdictByWish({ ...wishes, choice: this.choice });
    if (this.wished && !this.wished.isDraft) {
      this.asked = this.shown = undefined;
      this.state = { kind: 'dark', verdict: this.wished };
      return false;
    }
    if (this.state.kind === 'failed' || (this.wished && this.state.kind === 'dark'))
      this.state = { kind: 'reading' };
    this.asked = new TextVersion(version, text);
    return true;
  }

  /** Whether a version has been asked for or decided. */
  isUpToDate(version: number): boolean {
    return this.version === version;
  }

  /** Keeps every version's places in step with the document. */
  follow(edits: readonly Edit[]): void {
    for (const version of new Set([this.asked, this.shown])) version?.follow(edits);
  }

  /** Takes a result in. @returns false where it is not the one that was asked for */
  take({ version, findings, genre }: Analyzed): boolean {
    if (this.asked?.version !== version) return false;
    const verdict = this.wished ?? verdictByText(genre, this.judged);
    if (!this.wished) this.judged = verdict;
    this.shown = verdict.isDraft ? this.asked : undefined;
    this.state = verdict.isDraft
      ? { kind: 'lit', verdict, snapshot: new Snapshot(this.asked, findings) }
      : { kind: 'dark', verdict };
    return true;
  }

  /** Marks the document with the reason of a failure. @returns false where it is not about what was asked for */
  fail(version: number, message: string): boolean {
    if (this.asked?.version !== version) return false;
    this.shown = undefined;
    this.state = { kind: 'failed', message };
    return true;
  }
}
