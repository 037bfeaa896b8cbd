import type { Side } from '../../model/text.ts';
import type { Duration } from '../../support/duration.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import type { Rational } from '../../support/rational.ts';
/** What a clock promises (semantics §5), free of how its facts come about. */
export interface ClockDefinition {
    /** The department that keeps the promise; a waiver counts only from the other one. */
    readonly side: Side;
    readonly target: Duration;
    /** Minutes or hours, counted like the target. */
    readonly grace?: Duration;
    /** Runs from the first start, ignoring pauses and restarts. */
    readonly hardLimit?: Duration;
    /** Shares of the target at which a warning is due. */
    readonly warnAt: readonly Rational[];
    /** Causes of a reassignment that start the clock anew, at most `max` times. */
    readonly restart?: {
        readonly causes: readonly string[];
        readonly max: number;
    };
    /** Calendar id; absent = that of the owner's team, else the agreement's. */
    readonly calendar?: string;
}
/** Where clocks run: the agreement's zone and its calendars. */
export interface ClockSurroundings {
    readonly zone: string;
    readonly calendars: Readonly<Record<string, OpeningHours>>;
    /** Team id → calendar id, for the teams that have one. */
    readonly teamCalendars: Readonly<Record<string, string>>;
    readonly agreementCalendar?: string;
}
