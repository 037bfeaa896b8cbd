import type { CompiledClause, Fidelity } from './clause.ts';
import { type AreaId, byArea } from './clause-area.ts';

/** How many clauses are carried how well. */
export type FidelityCount = Readonly<Record<Fidelity, number>>;

export interface AreaCount extends FidelityCount {
  readonly area: AreaId;
}

/** From the best to the worst. */
export const fidelities: readonly Fidelity[] = ['exact', 'approximated', 'missing'];

export function fidelityCount(clauses: readonly Pick<CompiledClause, 'fidelity'>[]): FidelityCount {
  const count = { exact: 0, approximated: 0, missing: 0 };
  for (const { fidelity } of clauses) count[fidelity] += 1;
  return count;
}

/** By area, without areas of which the agreement says nothing. */
export function areaCounts(clauses: readonly CompiledClause[]): readonly AreaCount[] {
  return byArea(clauses).map(({ area, own }) => ({ area, ...fidelityCount(own) }));
}
