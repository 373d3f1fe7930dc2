import type { DraftFindings, PassageFindings } from '../analysis/findings';
import type { Span } from '../analysis/model';
import { Digest } from './digest';
import { moveSpan, originOf, type Edit } from './edits';

/** A version of a text and what has been done to it since. */
export class TextVersion {
  private readonly edits: Edit[] = [];

  constructor(
    readonly version: number,
    readonly text: string,
  ) {}

  /** `edits` in an order in which each can be applied to what the one before it left. */
  follow(edits: readonly Edit[]): void {
    this.edits.push(...edits);
  }

  get isCurrent(): boolean {
    return this.edits.length === 0;
  }

  /** Where a span of this version lies in the document now; undefined where an edit has touched it. */
  locate(span: Span): Span | undefined {
    return moveSpan(span, this.edits);
  }

  /** The span of this version that a span of the document, as it is now, comes from. */
  origin(span: Span): Span {
    return { start: originOf(span.start, this.edits), end: originOf(span.end, this.edits) };
  }
}

/**
 * The analysis of one version of a draft, and the bridge to the document as it is now. Everything that it gives counts
 * in offsets of its own version; `locate` brings them into the document.
 */
export class Snapshot {
  private lazyDigest: Digest | undefined;

  constructor(
    private readonly source: TextVersion,
    readonly findings: DraftFindings,
  ) {}

  get version(): number {
    return this.source.version;
  }

  get text(): string {
    return this.source.text;
  }

  get isCurrent(): boolean {
    return this.source.isCurrent;
  }

  /** What the draft comes to, counted and sorted by actor; made on first use. */
  get digest(): Digest {
    this.lazyDigest ??= new Digest(this.findings.analysis, this.text);
    return this.lazyDigest;
  }

  /** Where a span of this version lies in the document now; undefined where an edit has touched it. */
  locate(span: Span): Span | undefined {
    return this.source.locate(span);
  }

  /** Findings of the passages that a span of the document, as it is now, touches. */
  near(span: Span): PassageFindings {
    const { start, end } = this.source.origin(span);
    return this.findings.within({ start, end: Math.max(end, start + 1) });
  }
}
