import type { BudgetLimits } from '../analyze/budget.ts';
import type { AgreementDiff } from '../diff/agreement-diff.ts';
import type { Agreement } from '../model/agreement.ts';

/**
 * What `after` does otherwise than `before`: each change with its category, its weight, who loses by it, who has to sign it,
 * and the leads that show it. Things with another id are others; `leadpact diff` brings `before` to the ids of `after` first.
 * Whatever the limits (milliseconds, bytes) leave undecided is a change of its own, `change/undecided`.
 */
export async function compareAgreements(
  before: Agreement,
  after: Agreement,
  limits: BudgetLimits = {},
): Promise<AgreementDiff['changes']> {
  const [{ openBudget }, { diffAgreements }] = await Promise.all([
    import('../analyze/budget.ts'),
    import('../diff/agreement-diff.ts'),
  ]);
  return diffAgreements(before, after, openBudget(limits)).changes;
}
