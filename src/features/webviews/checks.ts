import type { Certainty, Stance } from '../../analysis/model';

/** Checks of plain data that comes by message, out of which each protocol builds its own. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

export function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

export function isOneOf<T>(value: unknown, choices: readonly T[]): value is T {
  return (choices as readonly unknown[]).includes(value);
}

export function hasStrings(value: Record<string, unknown>, fields: readonly string[]): boolean {
  return fields.every((field) => isString(value[field]));
}

export function isStance(value: unknown): value is Stance {
  return isOneOf<Stance>(value, ['support', 'oppose', 'mixed']);
}

export function isCertainty(value: unknown): value is Certainty {
  return isOneOf<Certainty>(value, ['high', 'medium', 'low']);
}
