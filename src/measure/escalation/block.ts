import type { Instant } from '../../support/instant.ts';
import type { Rational } from '../../support/rational.ts';
import type { Week } from './settled-weeks.ts';

/**
 * `met` and `missed` are judged. `thin` has too few cases and `empty` none, `waived` weeks are not judged at all, and
 * the newest block is `pending` until it has enough (semantics §6).
 */
export type BlockState = 'met' | 'missed' | 'thin' | 'empty' | 'waived' | 'pending';

/** Weeks that are judged together. */
export interface Block {
  /** Its last week, or its period: `2026-W40`, `2026-09`. */
  readonly label: string;
  /** In order, at least one. */
  readonly weeks: readonly Week[];
  readonly state: BlockState;
  /** Clocks met and breached, of a promise about single leads. */
  readonly counts?: { readonly met: number; readonly breached: number };
  /** Of a promise about periods, where there was anything to measure. */
  readonly value?: Rational;
  /** Absent while pending. */
  readonly settledAt?: Instant;
}

/** A block that says something about the promise, at the instant of its judgement. */
export interface JudgedBlock extends Block {
  readonly state: 'met' | 'missed';
  readonly settledAt: Instant;
}

export function isJudged(block: Block): block is JudgedBlock {
  return (block.state === 'met' || block.state === 'missed') && block.settledAt !== undefined;
}

/** Monday of the last week, as a day since 1970-01-01. */
export function lastWeekOf({ weeks }: Block): number {
  return weeks.at(-1)?.firstDay ?? Number.NaN;
}
