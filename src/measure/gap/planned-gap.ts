import type { Handoff } from '../../model/lifecycle.ts';
import type { SegmentNeed } from '../../plan/segment-need.ts';
import { exact, exactOf, nothing, times } from '../../support/exact.ts';
import type { GapPlan } from './gap.ts';

/**
 * The planned side of a gap: a segment whose leads are handed over in its first stage, accepted in the next one and won
 * from the last but one. Undefined for a segment that begins elsewhere, whose gap has no such factors. Everything the plan
 * takes in is won in its months, so timing is 1.
 */
export function plannedGap(
  { segment, stages, expected }: SegmentNeed,
  { stage, acceptance }: Pick<Handoff, 'stage' | 'acceptance'>,
): GapPlan | undefined {
  const [first, ...later] = segment.steps;
  const last = later.at(-1);
  if (first?.from !== stage || first.to !== acceptance || last === undefined) return undefined;
  const between = later.slice(0, -1).map(({ rate }) => exactOf(rate));
  return {
    factors: {
      volume: stages[0]?.total ?? nothing,
      acceptance: exactOf(first.rate),
      conversion: between.reduce(times, exact(1)),
      winRate: exactOf(last.rate),
      dealSize: exact(segment.dealSize),
      timing: exact(1),
    },
    expectedPipeline: expected,
  };
}
