import type { Span } from '../../../src/analysis/model';
import type { Passage, Quotation } from './format';

/** An annotation that does not fit its text. */
export class AnnotationError extends Error {}

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Finds quotations in a text. A quotation only matches whole words ("it" is not found in "with"), and front matter is
 * not looked at: the draft's title would else occur twice.
 */
export class Quotations {
  /** The text without its front matter. */
  readonly body: Span;

  constructor(private readonly text: string) {
    const front = /^---\r?\n[^]*?\n---\r?\n/.exec(text);
    this.body = { start: front?.[0].length ?? 0, end: text.length };
  }

  /** The one occurrence inside `within`; throws where there is none or another. */
  only(quotation: Quotation, within: Span = this.body): Passage {
    if (typeof quotation !== 'string') return this.only(quotation.text, this.only(quotation.in, within));
    const [found, other] = this.occurrences(quotation, within);
    if (!found) throw new AnnotationError(`not found: ${JSON.stringify(quotation)}${this.near(within)}`);
    if (other) throw new AnnotationError(`ambiguous: ${JSON.stringify(quotation)}${this.near(within)}`);
    return found;
  }

  /** Where a record stands whose list is in text order: the one occurrence in `holder`, or from `from` on. */
  record(quotation: string, holder: string | undefined, from: number): Passage {
    const found = this.only(
      quotation,
      holder === undefined ? { ...this.body, start: from } : this.only(holder),
    );
    if (found.start < from) throw new AnnotationError(`not in text order: ${JSON.stringify(quotation)}`);
    return found;
  }

  /**
   * Where a mention stands: the first occurrence after the mention before it. At the same place only a shorter one
   * counts, because nested mentions are listed outer first.
   */
  mention(quotation: string, holder: string | undefined, before: Span): Passage {
    const within = holder === undefined ? this.body : this.only(holder);
    const candidates = this.occurrences(quotation, {
      ...within,
      start: Math.max(within.start, before.start),
    });
    const [found, other] = [...candidates].filter(
      ({ start, end }) => start > before.start || end < before.end,
    );
    if (!found)
      throw new AnnotationError(`not found in text order: ${JSON.stringify(quotation)}${this.near(within)}`);
    if (other && holder !== undefined)
      throw new AnnotationError(`ambiguous: ${JSON.stringify(quotation)}${this.near(within)}`);
    return found;
  }

  private *occurrences(quotation: string, within: Span): Generator<Passage> {
    if (!quotation) return;
    let start = this.text.indexOf(quotation, within.start);
    for (
      ;
      start >= 0 && start + quotation.length <= within.end;
      start = this.text.indexOf(quotation, start + 1)
    ) {
      const end = start + quotation.length;
      if (!this.insideWord(start) && !this.insideWord(end)) yield { start, end, surface: quotation };
    }
  }

  private insideWord(at: number): boolean {
    return wordCharacter.test(this.text.charAt(at - 1)) && wordCharacter.test(this.text.charAt(at));
  }

  private near(within: Span): string {
    const start = this.text.slice(within.start, within.start + 60);
    return ` from ${within.start} (${JSON.stringify(start)})`;
  }
}
