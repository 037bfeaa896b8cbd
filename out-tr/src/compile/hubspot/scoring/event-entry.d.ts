import type { PropertyFilter } from '../../../model/scoring.ts';
import type { Calculation } from './rule-score.ts';
/** Which events of one type are meant. */
export interface EventsMeant {
    readonly eventTypeId: string;
    readonly where: readonly PropertyFilter[];
    readonly zone: string;
    /** Younger than this many times 24 hours; absent = of any age. */
    readonly withinDays?: number;
}
/** How often they have to happen for how many points (not scaled). */
export interface FrequencyRange {
    readonly from: number;
    /** Included; absent = and more. */
    readonly to?: number;
    readonly value: number;
}
/** Points for each event. */
export declare function perEvent(meant: EventsMeant, value: number): unknown;
/** Points by the number of events: an event counts where its calculation gives 1. */
export declare function byFrequency(meant: EventsMeant, ranges: readonly FrequencyRange[]): unknown;
/** All entries of a rule as one calculation. */
export declare function eventCalculation(entries: readonly unknown[]): Calculation;
