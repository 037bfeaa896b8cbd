import type { JsonTree } from './json-tree.ts';
/** One test of a property, as lists and scores write it. */
export interface PropertyTest {
    readonly property: string;
    readonly operator: string;
    readonly operationType: string;
    /** Whether a contact without a value passes. */
    readonly passesBlank: boolean;
    readonly values: readonly (string | number | boolean)[];
    readonly time?: TimePoint;
    readonly at: number;
}
/** A point so many milliseconds, or days, from the instant of the evaluation or its date. */
export interface TimePoint {
    readonly from: 'NOW' | 'TODAY';
    readonly zone: string;
    readonly days: number;
    readonly hours: number;
    readonly isInclusive: boolean;
}
/** A contact is in the list when all tests of one of the alternatives hold. */
export type ListAlternatives = readonly (readonly PropertyTest[])[];
/** The filters of a list: OR at the root, ANDs below it, tests in these. */
export declare function listAlternatives(branch: JsonTree): ListAlternatives;
