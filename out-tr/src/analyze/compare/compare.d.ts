import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { type Budget, type SharedBudget } from '../budget.ts';
import type { Witness } from '../witness/witness.ts';
import type { Comparison, NotComparable } from './comparison.ts';
/** Compares two versions of an agreement, the older one first: which leads they treat differently, or that there are none. */
export declare function compare(before: Agreement, after: Agreement, budget: SharedBudget): Comparison | NotComparable;
/** Whether every lead is decided alike: the answer to each way in which it might not be, one after the other. */
export declare function decisionAnswers(before: Agreement, after: Agreement, budget: Budget): Generator<Answer<Witness>>;
