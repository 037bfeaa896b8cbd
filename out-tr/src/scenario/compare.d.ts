import { type Place } from '../diagnostics/place.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
/** One expectation of a sample, and what came of it. */
export interface Claim {
    /** As written, e.g. `stage` or `due/first-contact`. */
    readonly key: string;
    /** True for an entry under `not`. */
    readonly negated: boolean;
    readonly expected: string;
    readonly got: string;
    readonly holds: boolean;
    readonly place: Place;
}
/** Everything a sample expects, or expects not, beside what the evaluation shows. */
export declare function claimsOf(agreement: Agreement, sample: Sample, evaluation: Evaluation): readonly Claim[];
