import type { Duration } from '../../support/duration.ts';
import type { Instant } from '../../support/instant.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import type { ClockProblem } from './clock-reading.ts';
import { type TimeLine } from './time-line.ts';
/** A duration made exact at the start of a clock: an amount in ms on a way to count. */
export interface ClockTarget {
    readonly timeLine: TimeLine;
    readonly amount: number;
}
/** Does the duration count open time of a calendar? */
export declare function isOpenTime({ unit }: Duration): boolean;
/**
 * What a duration amounts to from `start`. Calendar days are measured in the agreement's zone and business days in
 * the calendar's, once; from then on they count like any elapsed or open time (semantics §1).
 */
export declare function resolveTarget(duration: Duration, start: Instant, { zone, hours }: {
    readonly zone: string;
    readonly hours?: OpeningHours | undefined;
}): ClockTarget | ClockProblem;
/** Why a calendar cannot tell when an amount is reached. */
export declare function beyond(hours: OpeningHours | undefined): ClockProblem;
/** Minutes or hours, of whatever measure, in ms. */
export declare function fixedAmount({ amount, unit }: Duration): number;
