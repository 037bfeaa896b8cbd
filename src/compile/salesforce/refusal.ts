import type { Excess } from './formula/size.ts';

/** A formula that is too large itself; the one cause for all that name it. */
export interface TooLarge {
  readonly excess: Excess;
  /** What it would have been: API name of a field or rule, id of a routing rule, `ready/<stage>`. */
  readonly formula: string;
}

/** A formula that Salesforce has no room for, and what goes with it. */
export interface Refusal extends TooLarge {
  /** The clause that the formula is for; absent where several need it. */
  readonly holder?: string;
  /** Clauses that are not carried for want of it, also by way of other formulas that name it. */
  readonly clauses: readonly string[];
}

/** One refusal for each formula, with the clauses of all that are about it. */
export function mergedRefusals(refusals: readonly Refusal[]): readonly Refusal[] {
  const merged = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const clauses = [...(merged.get(refusal.formula)?.clauses ?? []), ...refusal.clauses];
    merged.set(refusal.formula, {
      ...merged.get(refusal.formula),
      ...refusal,
      clauses: [...new Set(clauses)],
    });
  }
  return [...merged.values()];
}
