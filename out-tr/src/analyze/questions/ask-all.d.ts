import type { Agreement } from '../../model/agreement.ts';
import { type BudgetLimits } from '../budget.ts';
import type { Question } from './question.ts';
import type { Statement } from './statement.ts';
/** What several questions say about an agreement within one budget, in their order. */
export declare function askAll(agreement: Agreement, questions: readonly Question[], limits: BudgetLimits): readonly Statement[];
