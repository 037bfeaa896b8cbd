import type { Agreement } from '../model/agreement.ts';
import type { DecisionElement } from './element.ts';
import type { SampleResult } from './run-samples.ts';
/** Which decision elements the samples show. The fraction is exact: compare `covered` and `total`, never a rounded share. */
export interface Coverage {
    readonly covered: number;
    readonly total: number;
    readonly elements: readonly ElementCoverage[];
}
export interface ElementCoverage extends DecisionElement {
    /** Ids of the samples that show it. */
    readonly samples: readonly string[];
}
/** What the run samples show of the agreement. */
export declare function coverageOf(agreement: Agreement, results: readonly SampleResult[]): Coverage;
/** True when the share of covered elements reaches a wanted fraction, decided in whole numbers. */
export declare function reaches({ covered, total }: Coverage, wanted: {
    readonly numerator: number;
    readonly denominator: number;
}): boolean;
