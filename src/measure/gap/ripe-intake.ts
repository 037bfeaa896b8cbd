import type { Plan, PlanSegment } from '../../model/plan.ts';
import type { SegmentNeed } from '../../plan/segment-need.ts';
import { type Exact, exact, nothing, over, sumOf, times } from '../../support/exact.ts';
import { type Month, monthLater } from '../../support/month.ts';
import type { Factors } from './factors.ts';
import type { GapPlan } from './gap.ts';
import { productOf } from './mean-effects.ts';

/**
 * Months of intake all of whose leads should be decided by the end of a month, by the lags of the plan: against them a
 * plan that still runs can be held. Months whose leads also make deals before or after those of the plan are left out, since
 * nobody can say which lead was for which; a plan too short for others has only such, and then they are taken.
 */
export function ripeMonths(
  { segment, stages }: SegmentNeed,
  upTo: Month,
  { from, to }: Plan['months'],
): readonly Month[] {
  const months = [...(stages[0]?.months.keys() ?? [])];
  const [least, most] = [shortestLag(segment), longestLag(segment)];
  const whole = months.filter((month) => monthLater(month, least) >= from && monthLater(month, most) <= to);
  return (whole.length === 0 ? months : whole).filter((month) => monthLater(month, most) <= upTo);
}

function shortestLag({ steps }: PlanSegment): number {
  return steps.reduce((sum, { after }) => sum + Math.min(...after.map(({ months }) => months)), 0);
}

/** Months between a lead of a segment and its deal, at most. */
export function longestLag({ steps }: PlanSegment): number {
  return steps.reduce((sum, { after }) => sum + Math.max(0, ...after.map(({ months }) => months)), 0);
}

/** What a segment plans for some months of its intake; open deals count from the month in which they should close. */
export function planOfMonths(
  plan: GapPlan,
  { segment, stages }: SegmentNeed,
  months: readonly Month[],
  upTo: Month,
): GapPlan {
  const need = stages[0]?.months;
  const volume = sumOf(months.map((month) => need?.get(month) ?? nothing));
  const due = segment.openPipeline.filter(({ closes }) => closes <= upTo);
  const expected = sumOf(
    due.map(({ value, winRate }) => times(exact(value), exact(winRate.numerator, winRate.denominator))),
  );
  return { factors: { ...plan.factors, volume }, expectedPipeline: expected };
}

/** Several segments whose leads nobody can tell apart, as one: their leads, accepted, opportunities, deals and value add up. */
export function together(plans: readonly GapPlan[]): GapPlan | undefined {
  const [first, ...more] = plans;
  if (first === undefined) return undefined;
  if (more.length === 0) return first;
  const upTo = (names: readonly (keyof Factors)[]): Exact =>
    sumOf(plans.map(({ factors }) => names.map((name) => factors[name]).reduce(times)));
  const volume = upTo(['volume']);
  const accepted = upTo(['volume', 'acceptance']);
  const opportunities = upTo(['volume', 'acceptance', 'conversion']);
  const won = upTo(['volume', 'acceptance', 'conversion', 'winRate']);
  const value = sumOf(plans.map(({ factors }) => productOf(factors)));
  const ratio = (part: Exact, whole: Exact): Exact => (whole.numerator === 0n ? nothing : over(part, whole));
  return {
    factors: {
      volume,
      acceptance: ratio(accepted, volume),
      conversion: ratio(opportunities, accepted),
      winRate: ratio(won, opportunities),
      dealSize: ratio(value, won),
      timing: exact(1),
    },
    expectedPipeline: sumOf(plans.map(({ expectedPipeline }) => expectedPipeline)),
  };
}
