import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import type { Study } from './study.ts';
/** Everything that the questions about one agreement share; may end with the budget. */
export declare function openStudy(agreement: Agreement, budget: Budget): Study;
