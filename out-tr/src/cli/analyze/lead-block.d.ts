import type { Answer } from '../../analyze/answer.ts';
import type { Witness } from '../../analyze/witness/witness.ts';
import type { Agreement } from '../../model/agreement.ts';
/** The lead of an answer as a block of Markdown inside a list, with a fence longer than anything inside it. */
export declare function leadBlock(answer: Answer<Witness>, id: string, agreement: Agreement): string;
