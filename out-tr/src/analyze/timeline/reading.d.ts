import type { DecayTable } from '../../evaluate/score/decay-table.ts';
import type { PropertyFilter, Rate } from '../../model/scoring.ts';
import type { Interval } from './interval.ts';
/** What a leaf takes from the events one by one, and what it makes of it; no order of the events enters but by `counted`. */
export interface Reading {
    readonly leaf: number;
    readonly signals: readonly string[];
    readonly where: readonly PropertyFilter[];
    /** Points that each counted event adds by itself. */
    readonly counted?: CountedPoints;
    /** What is remembered of the matching events. */
    readonly watches: readonly Watch[];
    /** The points, or the bit, that follow from what was remembered, in the order of `watches`. */
    valueOf(seen: readonly number[]): number;
    /** All values the leaf can have. */
    readonly range: Interval;
    /** Ages at which anything changes; the last piece has no end. */
    readonly cuts: readonly number[];
}
export interface CountedPoints {
    readonly table: DecayTable;
    /** Events from this age on are not selected. */
    readonly lookbackDays: number;
    readonly max?: Rate;
    readonly distinct?: string;
}
/**
 * A number that many events form together: their sum up to a most, or the largest. What an event gives depends on its
 * age alone; 0 = it changes nothing.
 */
export interface Watch {
    readonly form: 'sum' | 'largest';
    readonly most: number;
    readonly of: (ageDays: number) => number;
    /** What an event hidden by a reset gives. */
    readonly ofHidden: number;
    /** Newer events give at least as much. */
    readonly favoursNew: boolean;
}
