import type { ClockDay } from '../../evaluate/clock/clock-days.ts';
import type { ClockFact } from '../../evaluate/clock/clock-fact.ts';
import type { ClockReading } from '../../evaluate/clock/clock-reading.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Instant } from '../../support/instant.ts';

/** Everything by which two departments can settle what became of one lead of an export, and which promises it kept. */
export interface Dispute {
  readonly lead: string;
  readonly asOf: Instant;
  readonly entries: readonly StageEntry[];
  readonly ends: readonly CycleEnd[];
  readonly handoffs: readonly OfferedHandoff[];
  readonly owners: readonly OwnerChange[];
  readonly activities: readonly RecordedActivity[];
  readonly waitings: readonly Waiting[];
  /** By SLA in the order of the agreement, then by cycle and start. */
  readonly clocks: readonly DisputedClock[];
  readonly touches: readonly TouchVerdict[];
}

export interface StageEntry {
  readonly cycle: number;
  readonly stage: string;
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string | null;
  readonly isInferred: boolean;
  readonly voidedAt: Instant | null;
}

export interface CycleEnd {
  readonly cycle: number;
  readonly at: Instant;
  readonly as: string;
  readonly reason: string | null;
}

export interface OfferedHandoff {
  readonly cycle: number;
  readonly at: Instant;
  readonly deadline: Instant | null;
  readonly decidedAt: Instant | null;
  readonly outcome: string;
  /** After the newest ruling. */
  readonly finalOutcome: string;
  readonly reason: string | null;
}

export interface OwnerChange {
  readonly at: Instant;
  readonly loggedAt: Instant | null;
  readonly owner: string | null;
  readonly queue: string | null;
  readonly cause: string;
}

export interface RecordedActivity {
  readonly at: Instant;
  readonly loggedAt: Instant | null;
  readonly type: string;
  readonly direction: string;
  readonly member: string | null;
}

export interface Waiting {
  readonly state: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface DisputedClock {
  readonly sla: string;
  /** The version at its start, which it keeps. */
  readonly inForce: AgreementInForce;
  readonly reading: ClockReading;
  /** Of its cycle, as known at asOf, without owners. */
  readonly facts: readonly ClockFact[];
  /** Date by date; none where the clock could not be told. */
  readonly days: readonly ClockDay[];
  /** Time from the limit to a late stop, in the measure of the clock. */
  readonly lateMs?: number;
  /** Columns in which the relational models read the clock otherwise: a fault of leadpact. */
  readonly differences: readonly string[];
}

export interface TouchVerdict {
  readonly policy: string;
  readonly cycle: number;
  readonly acceptedAt: Instant;
  readonly givenUpAt: Instant;
  readonly touches: number;
  readonly dates: number;
  readonly channels: number;
  readonly spanDays: number;
  readonly isKept: boolean;
}
