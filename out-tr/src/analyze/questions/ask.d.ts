import type { Agreement } from '../../model/agreement.ts';
import { type Exhausted } from '../budget.ts';
import type { Question } from './question.ts';
import type { Statement } from './statement.ts';
import type { Study } from './study.ts';
/** What one question says about an agreement, or that the budget ended before it could. */
export declare function ask(question: Question, study: Study): readonly Statement[];
/** What is said of a question that could not be asked. */
export declare function unanswered({ id, owner, summary }: Question, agreement: Agreement, exhausted: Exhausted): Statement;
