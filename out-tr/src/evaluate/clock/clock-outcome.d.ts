import type { Instant } from '../../support/instant.ts';
import type { Clock } from './clock.ts';
import type { ClockAct } from './clock-acts.ts';
import type { ClockCourse } from './clock-course.ts';
import { type ClockLimits } from './clock-limits.ts';
import type { ClockProblem, ClockStanding } from './clock-reading.ts';
import { type Pause } from './pauses.ts';
/** What bears on one clock of a cycle. */
export interface ClockLife {
    readonly clock: Clock;
    readonly cycle: number;
    /** In order, from its start on. */
    readonly acts: readonly ClockAct[];
    readonly pauses: readonly Pause[];
    /** The other department waived it. */
    readonly isWaived: boolean;
    readonly asOf: Instant;
}
/** Where a clock stands at asOf, and the pauses that counted. */
export interface ClockOutcome {
    readonly state: ClockStanding['state'];
    readonly limits: ClockLimits;
    readonly pauses: readonly Pause[];
    /** The first stop, in time or late. */
    readonly stop?: ClockAct;
    readonly canceledAt?: Instant;
}
/** Only a corrected entry cancels a clock that is already decided (semantics §5). */
export declare function outcomeOf(life: ClockLife, course: ClockCourse): ClockOutcome | ClockProblem;
