import type { Interval } from './interval.ts';
/**
 * A number of a row: the part of a sum that is there already, or the largest of what was seen. All begin with 0, and
 * events can be added in any order.
 */
export interface Slot extends Interval {
    readonly form: 'sum' | 'largest';
    /** What has fallen to `low` stays there. */
    readonly sinks?: boolean;
}
/** What is added to a slot. */
export interface Gift {
    readonly slot: number;
    readonly amount: number;
}
/** What an event gives to a slot, by its age. */
export interface Giving {
    readonly slot: number;
    readonly of: (ageDays: number) => number;
    readonly ofHidden: number;
    /** A largest that a newer event sets at least as high. */
    readonly favoursNew: boolean;
}
/** Adds in place. */
export declare function give(row: Float64Array, slots: readonly Slot[], { slot, amount }: Gift): void;
/** The gifts of an event, none of nothing. */
export declare function giftsAt(givings: readonly Giving[], ageDays: number): readonly Gift[];
