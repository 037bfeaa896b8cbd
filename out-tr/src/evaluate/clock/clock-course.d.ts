import type { Clock } from './clock.ts';
import type { ClockAct } from './clock-acts.ts';
import { type Stint } from './clock-limits.ts';
import type { Reassignment } from './clock-reading.ts';
import { type Pause } from './pauses.ts';
/** How far the known facts take a clock. */
export interface ClockCourse {
    readonly stint: Stint;
    readonly reassignments: readonly Reassignment[];
    /** What ended it before its limit passed: a correction, cancel, stop or reset. */
    readonly end?: ClockAct;
}
/**
 * Follows the acts up to the first that ends the clock or comes after its limit: the first of cancel, stop and the
 * passing of the limit is final. Without a limit that can be told, cancel and stop are left (semantics §5).
 */
export declare function courseOf(clock: Clock, acts: readonly ClockAct[], pauses: readonly Pause[]): ClockCourse;
