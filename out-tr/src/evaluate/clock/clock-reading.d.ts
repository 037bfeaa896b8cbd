import type { Instant } from '../../support/instant.ts';
import type { Rational } from '../../support/rational.ts';
/** What one clock shows at asOf. Amounts of time are milliseconds in the target's own measure. */
export type ClockReading = ClockStanding | ClockFailure;
export interface ClockStanding {
    readonly cycle: number;
    /** After a restart the instant of the newest one. */
    readonly startAt: Instant;
    readonly firstStartAt: Instant;
    /** Calendar id; absent = the target counts elapsed time. */
    readonly calendar?: string;
    /** Resolved at the start; absent on a canceled clock where it could not be told. */
    readonly targetMs?: number;
    readonly state: 'open' | 'paused' | 'met' | 'breached' | 'waived' | 'canceled';
    /** Absent while paused before the target is reached, and on a canceled clock. */
    readonly dueAt?: Instant;
    /** The last instant at which a stop still meets. */
    readonly limitAt?: Instant;
    /** Up to the stop, the cancellation or asOf. */
    readonly elapsedMs: number;
    /** The first stop, also one that came too late. */
    readonly stoppedAt?: Instant;
    readonly canceledAt?: Instant;
    /** In the order of the definition; no `at` = not known while paused, or not given before the clock ended. */
    readonly warnings: readonly Warning[];
    readonly reassignments: readonly Reassignment[];
    /** The stop in time was logged more than 24 hours after its claimed time. */
    readonly backdated: boolean;
}
/** A clock whose due time cannot be told, and which nothing canceled. */
interface ClockFailure {
    readonly cycle: number;
    readonly startAt: Instant;
    readonly state: 'error';
    readonly problem: ClockProblem;
}
/**
 * `no-calendar`: open time is promised but no calendar applies; `no-open-time`: the calendar never opens;
 * `beyond-holiday-years`: the target needs a date after the last year whose holidays are declared.
 */
export type ClockProblem = 'no-calendar' | 'no-open-time' | 'beyond-holiday-years';
export interface Warning {
    readonly share: Rational;
    readonly at?: Instant;
}
export interface Reassignment {
    readonly at: Instant;
    readonly cause: string;
    readonly effect: 'continue' | 'restart';
}
export {};
