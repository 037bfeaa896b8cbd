import { compareExact, type Exact, minus, nothing, plus } from '../../support/exact.ts';
import { actualFactors, type FactorName, type Factors, factorNames, type IntakeCohort } from './factors.ts';
import { meanEffects, productOf } from './mean-effects.ts';

/** A line of the gap: one of the six factors, or what was won of the pipeline that was open before. */
export type GapLine = FactorName | 'oldPipeline';

/** Why a plan was missed or exceeded; money in minor units, exact (semantics §10). */
export interface Gap {
  readonly planned: Exact;
  readonly actual: Exact;
  /** Actual − planned, and the sum of the lines. */
  readonly gap: Exact;
  readonly actualFactors: Factors;
  readonly lines: Readonly<Record<GapLine, Exact>>;
  /** The line that cost most; absent where none cost anything. It names a cause, not a team. */
  readonly largestLoss?: GapLine;
}

export interface GapPlan {
  readonly factors: Factors;
  /** Expected won value of the open pipeline. */
  readonly expectedPipeline: Exact;
}

export function gapOf(plan: GapPlan, cohort: IntakeCohort, oldPipelineWon: Exact): Gap {
  const reached = actualFactors(cohort, plan.factors);
  const planned = plus(productOf(plan.factors), plan.expectedPipeline);
  const actual = plus(productOf(reached), oldPipelineWon);
  const oldPipeline = minus(oldPipelineWon, plan.expectedPipeline);
  const lines = { ...meanEffects(plan.factors, reached), oldPipeline };
  const largestLoss = largestLossOf(lines);
  return {
    planned,
    actual,
    gap: minus(actual, planned),
    actualFactors: reached,
    lines,
    ...(largestLoss && { largestLoss }),
  };
}

/** The first of equal ones, in the order of the lines. */
function largestLossOf(lines: Gap['lines']): GapLine | undefined {
  let found: GapLine | undefined;
  let least = nothing;
  for (const name of [...factorNames, 'oldPipeline'] as const) {
    if (compareExact(lines[name], least) >= 0) continue;
    found = name;
    least = lines[name];
  }
  return found;
}
