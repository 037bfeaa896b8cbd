import type { Finding } from '../../diagnostics/finding.ts';
import type { Coverage } from '../../scenario/coverage.ts';
import type { SampleResult } from '../../scenario/run-samples.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Threshold } from './threshold.ts';
/** The sample leads after their run, and what is to be told of them. */
export interface TestRun {
    readonly sound: SoundAgreement;
    readonly results: readonly SampleResult[];
    /** Failed expectations, and samples that expect nothing. */
    readonly findings: readonly Finding[];
    /** When it was asked for. */
    readonly coverage?: Coverage;
    readonly threshold?: Threshold;
    /** Whether every decision element without a sample is to be listed. */
    readonly listsMissing: boolean;
}
/** Samples with at least one expectation that did not come true. */
export declare function failedOf({ results }: TestRun): readonly SampleResult[];
