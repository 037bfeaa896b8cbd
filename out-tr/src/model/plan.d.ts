import type { Place } from '../diagnostics/place.ts';
import type { Month } from '../support/month.ts';
import type { Rational } from '../support/rational.ts';
import type { Definition } from './definition.ts';
import type { Signature } from './signature.ts';
import type { Side, Text } from './text.ts';
/** A revenue plan, from the target back to leads (semantics §10). Money is in hundredths of the agreement's currency. */
export interface Plan extends Definition {
    /** Months whose won deals make the target, both included. */
    readonly months: {
        readonly from: Month;
        readonly to: Month;
    };
    /** The month in which the sides begin to work for it; not after the first month. */
    readonly startsIn: Month;
    readonly target: number;
    /** Share of the won deals by month, months without any left out; they sum to 1. */
    readonly season: Readonly<Record<Month, Rational>>;
    readonly segments: Readonly<Record<string, PlanSegment>>;
    readonly coverage?: PlanCoverage;
    readonly capacity?: PlanCapacity;
    readonly signatures: readonly Signature[];
}
/** A part of the business with deals, rates and times of its own. */
export interface PlanSegment extends Definition {
    readonly share: Rational;
    readonly sourcedBy: Side;
    /** More than 0. */
    readonly dealSize: number;
    readonly openPipeline: readonly OpenDeal[];
    /** A chain that rises through the stages and ends with a won one; at least one. */
    readonly steps: readonly PlanStep[];
    /** From an opportunity to its won deal, where it is written. */
    readonly cycleDays?: number;
    /** Share of the leads by territory; empty where no capacity is asked for. */
    readonly territories: Readonly<Record<string, Rational>>;
}
export interface OpenDeal {
    readonly title: Text;
    readonly value: number;
    readonly winRate: Rational;
    readonly closes: Month;
    readonly place: Place;
}
export interface PlanStep {
    readonly from: string;
    readonly to: string;
    /** More than 0, at most 1. */
    readonly rate: Rational;
    /** When it is taken, by months rising; the shares sum to 1. */
    readonly after: readonly Lag[];
    readonly place: Place;
}
/** Which share is won over after so many whole months. */
export interface Lag {
    readonly months: number;
    readonly share: Rational;
}
export interface PlanCoverage {
    /** Pipeline over revenue still to be won. */
    readonly target: Rational;
    readonly slip: Rational;
    readonly place: Place;
}
export interface PlanCapacity {
    /** Touches policy that every lead is worked by. */
    readonly touches?: string;
    readonly minutesPerTouch: number;
    readonly hoursPerDay: Rational;
    readonly renewals: readonly Renewal[];
    readonly changes: readonly CapacityChange[];
    readonly place: Place;
}
/** Local dates, both included, in which each member of the team is bound for so many working days of a full week. */
export interface Renewal {
    readonly team: string;
    readonly from: string;
    readonly to: string;
    readonly daysPerWeek: Rational;
    readonly place: Place;
}
/** From a date on, perhaps up to one, a team has less or more of its capacity. */
export interface CapacityChange {
    readonly team: string;
    readonly from: string;
    readonly to?: string;
    readonly announced: string;
    readonly change: 'cut' | 'raise';
    readonly by: Rational;
    readonly reason?: Text;
    readonly place: Place;
}
