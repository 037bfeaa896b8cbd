import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
/** Ids of the decision elements that a sample's evaluation shows. */
export declare function covered(agreement: Agreement, evaluation: Evaluation, sample: Sample): ReadonlySet<string>;
