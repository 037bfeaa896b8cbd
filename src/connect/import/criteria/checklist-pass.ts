import { openBudget } from '../../../analyze/budget.ts';
import { compareTold } from '../../../analyze/told/compare-told.ts';
import { and, applied, chosen, constant, no, type Told, yes } from '../../../analyze/told/told.ts';
import { toldSum } from '../../../analyze/told/told-points.ts';
import type { Agreement } from '../../../model/agreement.ts';

/** How many items of a checklist have to hold. */
export interface ChecklistPass {
  readonly atLeast?: number;
  /** Place of the item without which the list never passes. */
  readonly required?: number;
}

/** How many items have to hold for the whole to say what its formula says; found by trying, shown by proof. */
export function checklistPass(
  agreement: Agreement,
  whole: Told,
  items: readonly Told[],
): ChecklistPass | undefined {
  const answer = chosen(whole, yes, no);
  const isSame = (other: Told): boolean =>
    compareTold(agreement, answer, other, openBudget({ steps: 300_000 })).is === 'equal';
  if (isSame(chosen(and(items), yes, no))) return {};
  for (let atLeast = items.length; atLeast >= 1; atLeast--) {
    const counted = items.map((item) => chosen(item, constant(1), constant(0)));
    const enough = applied('atLeast', toldSum(counted), constant(atLeast));
    if (isSame(enough)) return { atLeast };
    const required = items.findIndex((item) => isSame(chosen(and([enough, chosen(item, yes, no)]), yes, no)));
    if (required >= 0) return { atLeast, required };
  }
  return undefined;
}
