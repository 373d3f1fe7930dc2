import type { UnansweredReason } from '../../analysis/model';
import { hasStrings, isCount, isListOf, isOneOf, isRecord, isString } from '../webviews/checks';
import { isAnalyzed, isNoAnalysis, type Analyzed, type NoAnalysis } from '../webviews/content';
import { isEntry, isPassage, type Entry, type Passage } from '../webviews/entry';

/**
 * What the Positions side bar and the extension say to each other. Plain data; both sides check what they receive, as
 * either may be of another version or not the one it claims to be.
 */

/** Two positions that the draft sets against each other; of one holder, where that holder once stood elsewhere. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** The word that does so: but, yet, unlike. */
  readonly marker: Passage | null;
}

/** A position that nobody in the draft meets. */
export interface Lone {
  /** Id of the position. */
  readonly entry: string;
  readonly reason: UnansweredReason;
  readonly why: string;
}

/** An issue and everybody who stands somewhere on it. */
export interface IssueCard {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly pairs: readonly Pair[];
  /** Names of actors who agree, one list per agreement. */
  readonly agreements: readonly (readonly string[])[];
  readonly unanswered: readonly Lone[];
}

/** What the side bar shows. */
export type Content =
  NoAnalysis | { readonly kind: 'none' } | (Analyzed & { readonly issues: readonly IssueCard[] });

/** From the extension to the side bar. */
export type ToPage =
  | { readonly type: 'show'; readonly content: Content }
  /** Ids of the entries whose evidence the cursor is in. */
  | { readonly type: 'cursor'; readonly entries: readonly string[] }
  /** Show one actor's positions only. */
  | { readonly type: 'filter'; readonly actor: string };

/** What the side bar's buttons in its empty states ask for. */
export const PAGE_COMMANDS = ['analyze', 'openSample'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** From the side bar to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** Go to a piece of evidence. */
  | { readonly type: 'reveal'; readonly version: number; readonly entry: string; readonly evidence: number }
  /** Go to the word that sets a pair against each other. */
  | { readonly type: 'revealMarker'; readonly version: number; readonly issue: string; readonly pair: number }
  /** Copy an issue as Markdown. */
  | { readonly type: 'copy'; readonly version: number; readonly issue: string }
  | { readonly type: 'command'; readonly command: PageCommand };

export function isToPage(message: unknown): message is ToPage {
  if (!isRecord(message)) return false;
  switch (message['type']) {
    case 'show':
      return isContent(message['content']);
    case 'cursor':
      return isListOf(message['entries'], isString);
    case 'filter':
      return isString(message['actor']);
    default:
      return false;
  }
}

export function isFromPage(message: unknown): message is FromPage {
  if (!isRecord(message)) return false;
  switch (message['type']) {
    case 'ready':
      return true;
    case 'reveal':
      return isCount(message['version']) && isString(message['entry']) && isCount(message['evidence']);
    case 'revealMarker':
      return isCount(message['version']) && isString(message['issue']) && isCount(message['pair']);
    case 'copy':
      return isCount(message['version']) && isString(message['issue']);
    case 'command':
      return isOneOf(message['command'], PAGE_COMMANDS);
    default:
      return false;
  }
}

function isContent(value: unknown): value is Content {
  if (isNoAnalysis(value)) return true;
  return isAnalyzed(value)
    ? isListOf(value['issues'], isIssueCard)
    : isRecord(value) && value['kind'] === 'none';
}

function isIssueCard(value: unknown): value is IssueCard {
  return (
    isRecord(value) &&
    hasStrings(value, ['id', 'label']) &&
    isListOf(value['entries'], isEntry) &&
    isListOf(value['pairs'], isPair) &&
    isListOf(value['agreements'], (holders) => isListOf(holders, isString)) &&
    isListOf(value['unanswered'], isLone)
  );
}

function isPair(value: unknown): value is Pair {
  return (
    isRecord(value) &&
    hasStrings(value, ['a', 'b']) &&
    (value['marker'] === null || isPassage(value['marker']))
  );
}

function isLone(value: unknown): value is Lone {
  return (
    isRecord(value) &&
    hasStrings(value, ['entry', 'why']) &&
    isOneOf<UnansweredReason>(value['reason'], ['never_answered', 'opponents_absent'])
  );
}
