import type { DraftState } from '../../drafts/state';
import { isCount, isRecord, isString } from './checks';

/** What a page shows of a draft of which there is no analysis. */
export type NoAnalysis =
  | { readonly kind: 'reading' }
  | { readonly kind: 'dark'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What a page shows of a draft, beside what is its own. */
export interface Analyzed {
  readonly kind: 'lit';
  readonly title: string;
  /** Version of the draft that ids and evidence belong to. */
  readonly version: number;
}

export function noAnalysis(state: Exclude<DraftState, { readonly kind: 'lit' }>): NoAnalysis {
  switch (state.kind) {
    case 'reading':
      return { kind: 'reading' };
    case 'dark':
      return { kind: 'dark', reason: state.verdict.reason };
    case 'failed':
      return { kind: 'failed', reason: state.message };
  }
}

export function isNoAnalysis(value: unknown): value is NoAnalysis {
  if (!isRecord(value)) return false;
  const { kind, reason } = value;
  return kind === 'reading' || ((kind === 'dark' || kind === 'failed') && isString(reason));
}

export function isAnalyzed(value: unknown): value is Analyzed & Record<string, unknown> {
  return isRecord(value) && value['kind'] === 'lit' && isString(value['title']) && isCount(value['version']);
}
