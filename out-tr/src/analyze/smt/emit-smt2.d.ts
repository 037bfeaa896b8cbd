import type { Agreement } from '../../model/agreement.ts';
import { type Decided } from './decided.ts';
import { type SlotsOf } from './lead/declare-lead.ts';
import type { Question } from './question.ts';
/** A question for any solver that reads SMT-LIB 2. */
export interface Smt2File {
    readonly path: string;
    readonly text: string;
}
/** The questions of one agreement; with another, whether both decide alike. */
export declare function emitSmt2(agreement: Agreement, other?: Agreement, slotsOf?: SlotsOf): readonly Smt2File[];
export declare function smt2OfAgreement(question: Question<Decided>, agreement: Agreement, slotsOf: SlotsOf): Smt2File;
