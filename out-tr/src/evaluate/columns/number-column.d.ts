import type { Value } from '../../criteria/attribute.ts';
import { type CodeColumn } from './code-column.ts';
/** Numbers of many different values: integers, scaled decimals, or dates as days since 1970-01-01. */
export interface NumberColumn {
    readonly kind: 'numbers';
    readonly unit: 'number' | 'day';
    /** The marker of a missing one is `missingInteger` or NaN. */
    readonly numbers: Int32Array | Float64Array;
}
/** No number of an Int32Array of ours: a column that holds it is kept as floats. */
export declare const missingInteger: number;
/** The numbers, NaN standing for a missing one, in whole numbers of 32 bits where all of them fit. */
export declare function numberColumn(numbers: Float64Array, unit: NumberColumn['unit']): NumberColumn;
/** The same of numbers that stand in several arrays, one behind the other. */
export declare function joinedNumberColumn(parts: readonly Float64Array[], unit: NumberColumn['unit']): NumberColumn;
/** The value at a place as the agreement knows it. */
export declare function numberAt({ numbers, unit }: NumberColumn, place: number): Value | undefined;
/** The same values by code, for questions that compare nothing. */
export declare function codedNumbers(column: NumberColumn): CodeColumn;
