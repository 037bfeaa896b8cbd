import { type Coverage } from '../../scenario/coverage.ts';
/** A share of the decision elements that has to be shown, kept as it was written: never a rounded number. */
export interface Threshold {
    readonly numerator: number;
    readonly denominator: number;
}
/** `19/20`; undefined for anything that is no share between 0 and 1. */
export declare function parseThreshold(text: string): Threshold | undefined;
/** Whether the coverage is as asked for; without a threshold it always is. */
export declare function isReached(coverage: Coverage | undefined, threshold: Threshold | undefined): boolean;
