import { type Exact, exact, over, times } from '../../support/exact.ts';

/** What the value won by an intake is the product of (semantics §10), in the order in which leads pass. */
export const factorNames = ['volume', 'acceptance', 'conversion', 'winRate', 'dealSize', 'timing'] as const;
export type FactorName = (typeof factorNames)[number];
export type Factors = Readonly<Record<FactorName, Exact>>;

/** What became of the leads of an intake so far. Money in minor units. */
export interface IntakeCohort {
  readonly mqls: number;
  readonly accepted: number;
  readonly opportunities: number;
  readonly won: number;
  readonly lost: number;
  readonly wonValue: number;
  readonly wonValueInPeriod: number;
}

/** A factor that cannot be told yet stays at plan; an open deal is late, not lost. */
export function actualFactors(cohort: IntakeCohort, plan: Factors): Factors {
  const { mqls, accepted, opportunities, won, lost, wonValue } = cohort;
  return {
    volume: exact(mqls),
    acceptance: ratio(accepted, mqls) ?? plan.acceptance,
    conversion: ratio(opportunities, accepted) ?? plan.conversion,
    winRate: ratio(won, won + lost) ?? plan.winRate,
    dealSize: ratio(wonValue, won) ?? plan.dealSize,
    timing: timingOf(cohort) ?? plan.timing,
  };
}

function timingOf({ opportunities, won, lost, wonValue, wonValueInPeriod }: IntakeCohort): Exact | undefined {
  if (opportunities > 0 && won + lost === 0) return exact(0);
  const decided = ratio(won + lost, opportunities);
  const inPeriod = ratio(wonValueInPeriod, wonValue);
  return decided && inPeriod && times(decided, inPeriod);
}

function ratio(part: number, whole: number): Exact | undefined {
  return whole === 0 ? undefined : over(exact(part), exact(whole));
}
