import type { Instant } from '../../support/instant.ts';
import type { Clock } from './clock.ts';
import type { ClockProblem } from './clock-reading.ts';
import { type ClockTarget } from './clock-target.ts';
import { type Pause } from './pauses.ts';
/** A clock since its start or its newest restart. */
export interface Stint {
    readonly startAt: Instant;
    /** Or why it cannot be told; then the clock has no limit, and only a cancel, reset or correction ends it. */
    readonly target: ClockTarget | ClockProblem;
}
/** When the target is due and the last instant that still meets it; absent = not known while paused. */
export interface ClockLimits {
    readonly dueAt?: Instant;
    readonly limitAt?: Instant;
}
/** The target anew from this instant, on the clock's own calendar. */
export declare function beginStint(clock: Clock, startAt: Instant): Stint;
/** Pauses move both, but for the hard limit, which ignores them and which no grace extends (semantics §5). */
export declare function limitsOf({ definition: { grace }, hardLimitAt, hours }: Clock, { startAt, target }: Stint, pauses: readonly Pause[]): ClockLimits | ClockProblem;
