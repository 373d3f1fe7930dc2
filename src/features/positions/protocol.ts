import type { Stance } from '../../analysis/model';

/**
 * What the Positions side bar and the extension say to each other. Plain data; both sides check what they receive, as
 * either may be of another version or not the one it claims to be.
 */

/** A quotation that backs a position. */
export interface Evidence {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One holder's position on an issue. */
export interface Entry {
  readonly id: string;
  /** Actor id and name. */
  readonly actor: string;
  readonly holder: string;
  readonly stance: Stance;
  /** How it is known: "quoted", "reported", "wish". */
  readonly how: string;
  readonly evidence: readonly Evidence[];
}

/** Two positions that the draft sets against each other. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** The word that does so: but, yet, unlike; empty where none does. */
  readonly marker: string;
}

/** An issue and everybody who stands somewhere on it. */
export interface IssueCard {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly pairs: readonly Pair[];
  /** Names of actors who agree, one list per agreement. */
  readonly agreements: readonly (readonly string[])[];
}

/** What the side bar shows. */
export type Content =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'dark'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'lit';
      readonly title: string;
      /** Version of the draft that ids and evidence belong to. */
      readonly version: number;
      readonly issues: readonly IssueCard[];
    };

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
  | { readonly type: 'revealMarker'; readonly version: number; readonly issue: string; readonly pair: number }
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
    case 'command':
      return (PAGE_COMMANDS as readonly unknown[]).includes(message['command']);
    default:
      return false;
  }
}

function isContent(value: unknown): value is Content {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'none':
    case 'reading':
      return true;
    case 'dark':
    case 'failed':
      return isString(value['reason']);
    case 'lit':
      return isString(value['title']) && isCount(value['version']) && isListOf(value['issues'], isIssueCard);
    default:
      return false;
  }
}

function isIssueCard(value: unknown): value is IssueCard {
  return (
    isRecord(value) &&
    isString(value['id']) &&
    isString(value['label']) &&
    isListOf(value['entries'], isEntry) &&
    isListOf(value['pairs'], isPair) &&
    isListOf(value['agreements'], (holders) => isListOf(holders, isString))
  );
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    ['id', 'actor', 'holder', 'how'].every((field) => isString(value[field])) &&
    (['support', 'oppose', 'mixed'] as readonly unknown[]).includes(value['stance']) &&
    isListOf(value['evidence'], (item) => isRecord(item) && isString(item['text']) && isCount(item['line']))
  );
}

function isPair(value: unknown): value is Pair {
  return isRecord(value) && ['a', 'b', 'marker'].every((field) => isString(value[field]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}
