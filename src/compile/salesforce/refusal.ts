import type { Excess } from './formula/size.ts';

/** A formula that Salesforce has no room for, and what goes with it. */
export interface Refusal {
  readonly excess: Excess;
  /** What it would have been: API name of a field or rule, id of a routing rule, `ready/<stage>`. */
  readonly formula: string;
  /** Clauses that are not carried for want of it, also by way of other formulas that name it. */
  readonly clauses: readonly string[];
}
