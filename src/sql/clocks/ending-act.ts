import { firstInstant } from '../../support/instant.ts';
import type { Dialect } from '../dialect.ts';
import { loggedAt } from './known-fact.ts';

/** In one instant: a correction, then cancel > stop > reset (semantics §5). */
export const actRanks = { void: 0, cancel: 1, stop: 2, reset: 3 } as const;

/** Kinds of facts that end a clock, as a list of literals. */
export const endingKinds: string = Object.keys(actRanks)
  .map((kind) => `'${kind}'`)
  .join(', ');

/**
 * An act that ends clocks, as one number that grows with its instant, then its rank, then with whether it was logged more
 * than 24 hours late: so the least of several is the one that acts, and a stop that somebody logged in time is no backdated
 * one. NULL for other facts.
 */
export function packedAct(alias: string): string {
  const ranks = Object.entries(actRanks).map(([kind, rank]) => `WHEN '${kind}' THEN ${rank * 2}`);
  const late = `CASE WHEN ${loggedAt(alias)} - ${alias}.occurred_at > 86400000 THEN 1 ELSE 0 END`;
  return `(${alias}.occurred_at - (${firstInstant})) * 8 + CASE ${alias}.fact_kind ${ranks.join(' ')} END + ${late}`;
}

/** The same number of an instant before every act at it. */
export function packedInstant(instant: string): string {
  return `(${instant} - (${firstInstant})) * 8`;
}

export function actInstant(dialect: Dialect, act: string): string {
  return `${dialect.quotient(act, '8')} + (${firstInstant})`;
}

export function actRank(dialect: Dialect, act: string): string {
  return dialect.quotient(`(${act} - ${dialect.quotient(act, '8')} * 8)`, '2');
}

export function actIsLate(dialect: Dialect, act: string): string {
  return `${act} - ${dialect.quotient(act, '2')} * 2`;
}
