import type { Told } from './told.ts';
/** The constants of expressions as measures meet them. */
export interface Magnified {
    /** Every constant as large as a measure has to be to come down to it: 1000 where a tenth of it is held against 100. */
    readonly numbers: readonly number[];
    /** By how much measures are larger than what they come down to, at most. */
    readonly factor: number;
}
export declare function magnified(tolds: Iterable<Told>): Magnified;
/** What an expression is put together from. */
export declare function partsIn(told: Told): readonly Told[];
