import type { BudgetLimits } from '../analyze/budget.ts';
import type { Statement } from '../analyze/questions/statement.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Agreement } from '../model/agreement.ts';
/** What proofs find, and what they could not decide. */
export interface DeepLint {
    readonly findings: readonly Finding[];
    readonly undecided: readonly Statement[];
    /** Codes of which nothing is known while a question about them is open. */
    readonly openCodes: ReadonlySet<string>;
}
/** Asks of every lead what rules can only suspect. */
export declare function deepLint(agreement: Agreement, limits: BudgetLimits): DeepLint;
