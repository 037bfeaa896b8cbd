import type { IncentiveCondition } from '../model/incentive.ts';
import type { Side } from '../model/text.ts';
import { compareExact, type Exact, exactOf } from '../support/exact.ts';
import type { KnownValues, MetricValues } from './metric-values.ts';

/** Whether a bonus is paid: only when both sides meet all of their conditions (semantics §10). */
export interface IncentiveStanding {
  readonly sides: Readonly<Record<Side, ConditionStanding>>;
  readonly pays: 'yes' | 'no' | 'undecided';
}

export type ConditionStanding = 'met' | 'missed' | 'undecided';

type Condition = Pick<IncentiveCondition, 'metric' | 'comparator' | 'goal'>;

export function incentiveStanding(
  conditions: Readonly<Record<Side, readonly Condition[]>>,
  values: MetricValues,
  least: MetricValues = {},
): IncentiveStanding {
  const side = (name: Side): ConditionStanding =>
    together(conditions[name].map((condition) => conditionStanding(condition, { values, least })));
  const sides = { marketing: side('marketing'), sales: side('sales') };
  const both = together([sides.marketing, sides.sales]);
  return { sides, pays: both === 'met' ? 'yes' : both === 'missed' ? 'no' : 'undecided' };
}

function conditionStanding(
  { metric, comparator, goal }: Condition,
  { values, least }: KnownValues,
): ConditionStanding {
  const value = values[metric];
  if (value === undefined) return standingFrom(least[metric], comparator, goal);
  const difference = compareExact(value, exactOf(goal.value));
  return (comparator === 'atLeast' ? difference >= 0 : difference <= 0) ? 'met' : 'missed';
}

/** What can only grow decides once it has passed the goal. */
function standingFrom(
  least: Exact | undefined,
  comparator: Condition['comparator'],
  goal: Condition['goal'],
): ConditionStanding {
  if (least === undefined) return 'undecided';
  const difference = compareExact(least, exactOf(goal.value));
  if (comparator === 'atLeast') return difference >= 0 ? 'met' : 'undecided';
  return difference > 0 ? 'missed' : 'undecided';
}

/** Missed beats undecided; a side without a condition has nothing to be paid for. */
function together(standings: readonly ConditionStanding[]): ConditionStanding {
  if (standings.includes('missed')) return 'missed';
  return standings.length === 0 || standings.includes('undecided') ? 'undecided' : 'met';
}
