import type { Criterion } from '../criteria/criterion.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Duration } from '../support/duration.ts';
import type { Rational } from '../support/rational.ts';
import type { Amount } from './amount.ts';
import type { Definition } from './definition.ts';
import type { Measure } from './measure.ts';
import type { Side, Text } from './text.ts';

/** A promise with a clock on one lead (semantics §5). */
export interface Sla extends Definition {
  /** The department that keeps the promise. */
  readonly side: Side;
  readonly promise: Text;
  /** Which leads it applies to, tested at the start of the clock; absent = all. */
  readonly applies?: Criterion;
  readonly clock: Clock;
  readonly within: Duration;
  /** Minutes or hours, in open time where `within` is. */
  readonly grace?: Duration;
  /** Runs from the first start, ignoring pauses and restarts. */
  readonly hardLimit?: Duration;
  /** Shares of the target at which the owner is warned, rising. */
  readonly warnAt: readonly Rational[];
  readonly restart?: { readonly causes: readonly string[]; readonly max: number };
  readonly compliance: Compliance;
  /** Escalation ladder applies (default). */
  readonly escalates: boolean;
}

export interface Clock {
  readonly start: Fact;
  readonly stop: readonly Fact[];
  readonly cancel: readonly Fact[];
  readonly reset: readonly Fact[];
  /** Named waiting states during which the clock stands still. */
  readonly pause: readonly string[];
  /** Calendar id; absent = the owner's team's, else the agreement's. */
  readonly calendar?: string;
}

/** Something that happens to a lead and starts or ends a clock. */
export type Fact =
  | { readonly fact: 'stage'; readonly stage: string; readonly place?: Place }
  | {
      readonly fact: 'assigned' | 'decided' | 'disposed' | 'withdrawn' | 'created' | 'returned';
      readonly place?: Place;
    }
  /** `human`: whitelisted outbound activity by a person, or an answered inbound call; else an activity type. */
  | { readonly fact: 'touch'; readonly by: string; readonly place?: Place }
  | { readonly fact: 'meeting'; readonly outcome: 'held' | 'no-show'; readonly place?: Place }
  | { readonly fact: 'signal'; readonly signal: string; readonly place?: Place };

export interface Compliance {
  /** Share of met among met and breached. */
  readonly target: Rational;
  readonly per: 'week' | 'month' | 'quarter';
  readonly minSample: number;
}

/** "At least 6 touches over 2 weeks before disqualifying" (semantics §4). */
export interface TouchPolicy extends Definition {
  readonly side: Side;
  readonly promise: Text;
  readonly touches: number;
  readonly dates: number;
  readonly channels: number;
  /** Dates between the first and the last touch, at least. */
  readonly spanDays: number;
  /** On one channel a touch counts only when the last kept one is at least this many hours older. */
  readonly gapHours: number;
  readonly compliance: Compliance;
}

/** A promise about a period: volume, quality, completeness, deliveries (semantics §6). */
export interface Commitment extends Definition {
  readonly side: Side;
  readonly promise: Text;
  readonly measure: Measure;
  /** The metric it is measured by, where it names one; `measure` is then that metric's. */
  readonly metric?: string;
  readonly comparator: 'atLeast' | 'atMost';
  readonly goal: Amount;
  readonly per: 'week' | 'month' | 'quarter';
  /** How far below the goal still counts as kept, as a share of it. */
  readonly tolerance: Rational;
  readonly escalates: boolean;
}
