import type { BudgetLimits } from '../../analyze/budget.ts';
import type { Invocation } from '../command.ts';
/** The limits asked for on the command line, or one sentence that says which of them cannot be understood. */
export declare function proofLimits({ io, options }: Pick<Invocation, 'io' | 'options'>): BudgetLimits | string;
