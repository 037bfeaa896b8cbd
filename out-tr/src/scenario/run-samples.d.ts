import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import { type Claim } from './compare.ts';
/** A sample lead after its run. */
export interface SampleResult {
    readonly sample: Sample;
    readonly evaluation: Evaluation;
    /** What it expects; nothing is a sample that tests nothing. */
    readonly claims: readonly Claim[];
    /** Those that did not come true. */
    readonly mismatches: readonly Claim[];
}
/** Runs sample leads through the agreement, in the order in which they are given. */
export declare function runSamples(agreement: Agreement, samples?: readonly Sample[]): readonly SampleResult[];
