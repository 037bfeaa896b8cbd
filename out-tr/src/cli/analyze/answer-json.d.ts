import type { Answer } from '../../analyze/answer.ts';
import type { Witness } from '../../analyze/witness/witness.ts';
import type { Agreement } from '../../model/agreement.ts';
/** An answer as JSON: what it is, the tier that decided, and the lead or the reason behind it. */
export declare function answerJson(answer: Answer<Witness>, id: string, agreement: Agreement): object;
