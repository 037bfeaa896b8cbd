import type { Side } from '../../model/text.ts';
import type { Instant } from '../../support/instant.ts';
import type { Period } from '../../support/period.ts';
import type { Rational } from '../../support/rational.ts';

/** A promise in one scope, with what is known of how it was kept (semantics §6). */
export type EscalatingPromise = ClockPromise | PeriodPromise;

/** Which promise in which scope; both together are unique, and both stand in every key. */
export interface PromiseInScope {
  readonly promise: string;
  readonly scope: string;
  /** The department that keeps it. */
  readonly side: Side;
}

/** What a promise about single leads is held to. */
export interface ClockTerms {
  /** Share of met among met and breached. */
  readonly target: Rational;
  readonly minSample: number;
}

/** A promise about single leads: an SLA, or a policy of touches. */
export interface ClockPromise extends PromiseInScope, ClockTerms {
  readonly judged: 'clocks';
  /** Oldest first: to what blocks are held whose first week begins before `until`. */
  readonly earlier?: readonly (ClockTerms & { readonly until: Instant })[];
  readonly per: 'week' | 'month' | 'quarter';
  /** Weeks before the one that holds this instant do not count. */
  readonly effectiveFrom: Instant;
  /** As known when each week settled; rows of one week add up, and a week without a row has nothing to judge. */
  readonly weeks: readonly WeekCount[];
}

/** Clocks whose final due time lies in the week. */
export interface WeekCount {
  /** `2026-W40`. */
  readonly week: string;
  readonly met: number;
  readonly breached: number;
}

/** What a promise about whole periods is held to. */
export interface PeriodTerms {
  readonly comparator: 'atLeast' | 'atMost';
  readonly goal: Rational;
  /** Share of the goal by which it may be missed. */
  readonly tolerance: Rational;
}

/** A promise about whole periods: volume, quality, reports. */
export interface PeriodPromise extends PromiseInScope, PeriodTerms {
  readonly judged: 'periods';
  /** Of a cohort: days in which what entered in the period may still arrive. */
  readonly windowDays?: number;
  readonly values: readonly PeriodValue[];
}

export interface PeriodValue {
  readonly period: Period;
  /** Absent where the period had nothing to judge. */
  readonly value?: Rational;
  /** There was something, but too little is known of it to judge it. */
  readonly isThin?: boolean;
  /** Where something else was promised for this period. */
  readonly promised?: PeriodTerms;
}

/** Weeks in which a promise is not held against the department that gave it. */
export interface Waiver {
  readonly promise: string;
  /** Absent = every scope. */
  readonly scope?: string;
  /** First and last week, both included: `2026-W40`. */
  readonly from: string;
  readonly to: string;
  readonly approvedAt: Instant;
  readonly approvedBy: Side;
}
