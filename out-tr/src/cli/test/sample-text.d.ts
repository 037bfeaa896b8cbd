import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
/** A sample lead as somebody would write it under `test/leads/`, with everything it expects. */
export declare function sampleText(agreement: Agreement, sample: Sample): string;
