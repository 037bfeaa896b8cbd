import type { Instant } from '../../support/instant.ts';
import type { ClockFact } from './clock-fact.ts';
import type { TimeLine } from './time-line.ts';
/** Half-open; `end` is Infinity while the pause lasts. */
export interface Pause {
    readonly start: Instant;
    readonly end: Instant;
}
/** The pauses known at asOf: united, sorted, without empty ones (semantics §5). */
export declare function pausesOf(facts: readonly ClockFact[], asOf: Instant): readonly Pause[];
/** The pauses as they would be if every one ended at `instant`: a stop or cancel ends a pause. */
export declare function pausesUntil(pauses: readonly Pause[], instant: Instant): readonly Pause[];
export declare function isPaused(pauses: readonly Pause[], instant: Instant): boolean;
/** Time counted within [from, to) minus the pauses. */
export declare function runningTime(timeLine: TimeLine, from: Instant, to: Instant, pauses: readonly Pause[]): number;
/** The earliest instant at which the running time since `from` is `amount`; or why there is none. */
export declare function reachRunning(timeLine: TimeLine, from: Instant, amount: number, pauses: readonly Pause[]): Instant | 'paused' | 'beyond';
