import type { Agreement } from '../../model/agreement.ts';
import type { Expectation, Sample } from '../../model/sample.ts';
/** What a sample lead has to expect so that its test passes today: the verdicts that a person would write down. */
export declare function expectedOf(agreement: Agreement, sample: Sample): Expectation;
