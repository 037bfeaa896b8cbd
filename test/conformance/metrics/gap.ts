import { type Factors, factorNames, type IntakeCohort } from '../../../src/measure/gap/factors.ts';
import { type GapLine, gapOf } from '../../../src/measure/gap/gap.ts';
import { type Exact, exactOf, formatExact } from '../../../src/support/exact.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { rationalOf } from './exact-text.ts';

interface GapCase {
  readonly definition: {
    readonly plan: Readonly<Record<keyof Factors | 'expectedPipeline', string>>;
  };
  readonly facts: { readonly cohort: IntakeCohort; readonly oldPipelineWon: string };
}

export const gap: Adapter = adapter<GapCase>(({ definition: { plan }, facts }) => {
  const exactlyOf = (text: string): Exact => exactOf(rationalOf(text));
  const factors: Factors = {
    volume: exactlyOf(plan.volume),
    acceptance: exactlyOf(plan.acceptance),
    conversion: exactlyOf(plan.conversion),
    winRate: exactlyOf(plan.winRate),
    dealSize: exactlyOf(plan.dealSize),
    timing: exactlyOf(plan.timing),
  };
  const found = gapOf(
    { factors, expectedPipeline: exactlyOf(plan.expectedPipeline) },
    facts.cohort,
    exactlyOf(facts.oldPipelineWon),
  );
  return {
    plan: formatExact(found.planned),
    actual: formatExact(found.actual),
    gap: formatExact(found.gap),
    actualFactors: written(factorNames, found.actualFactors),
    split: written([...factorNames, 'oldPipeline'], found.lines),
    largestLoss: found.largestLoss ?? null,
  };
});

function written<Name extends GapLine>(
  names: readonly Name[],
  values: Readonly<Record<Name, Exact>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, formatExact(values[name])]));
}
