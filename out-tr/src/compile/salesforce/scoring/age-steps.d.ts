import type { DecayTable } from '../../../evaluate/score/decay-table.ts';
/** Points that stay the same over a range of ages in whole days; no `toDay` = for ever. */
export interface AgeStep {
    readonly fromDay: number;
    readonly toDay?: number;
    readonly points: number;
}
/** A decay as steps, at most `error` scaled points beside the table at any age. */
export interface AgeSteps {
    /** By age, without gaps, the last without an end. */
    readonly steps: readonly AgeStep[];
    readonly error: number;
}
/** The table in at most `most` (two or more) steps with the smallest error for which a run of near values is taken as one. */
export declare function ageSteps(table: DecayTable, most: number): AgeSteps;
/** How far the points of one event move over its life, all ups and downs added. */
export declare function variationOf({ points, tail }: DecayTable): number;
