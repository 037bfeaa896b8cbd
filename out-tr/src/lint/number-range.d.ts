import type { Criterion } from '../criteria/criterion.ts';
/** The numbers of one attribute that a condition takes, both ends included; infinite where it has no end. */
export interface NumberRange {
    readonly attribute: string;
    readonly low: number;
    readonly high: number;
}
/** The range of a condition that is a plain question about one number; undefined for every other condition. */
export declare function rangeOf(criterion: Criterion): NumberRange | undefined;
/** Ranges of one attribute that share numbers, though neither lies in the other. */
export declare function overlap(left: NumberRange, right: NumberRange): boolean;
