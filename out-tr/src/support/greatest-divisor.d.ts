/** The greatest whole number that divides both; of 0 and 0 it is 0. */
export declare function greatestCommonDivisor(left: bigint, right: bigint): bigint;
