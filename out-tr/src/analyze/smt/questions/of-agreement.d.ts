import type { Agreement } from '../../../model/agreement.ts';
import type { Decided } from '../decided.ts';
import type { Question } from '../question.ts';
/** What can be asked of one agreement. Each claims that something never happens, so a good answer is `sat` mostly. */
export declare function questionsOf(agreement: Agreement): readonly Question<Decided>[];
