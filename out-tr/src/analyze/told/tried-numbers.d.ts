/** Numbers of a measure that is added up, tried one by one. */
export interface TriedNumbers {
    readonly numbers: readonly number[];
    /** Some near the constants are not among them. */
    readonly isCut: boolean;
}
export declare const noNumbers: TriedNumbers;
/**
 * Every multiple of the step from below the least of the constants to above the largest, for clamps make all others alike.
 * Where these are too many, some of them at equal distances and those around the constants.
 */
export declare function triedNumbers(constants: readonly number[], step: number, factor: number): TriedNumbers;
