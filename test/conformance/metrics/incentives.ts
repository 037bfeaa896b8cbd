import { incentiveStanding } from '../../../src/measure/incentive-standing.ts';
import type { IncentiveCondition } from '../../../src/model/incentive.ts';
import type { Side } from '../../../src/model/text.ts';
import { exactOf } from '../../../src/support/exact.ts';
import { nowhere } from '../../evaluate/a-lead.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { isGiven } from '../neutral-values.ts';
import { rationalOf } from './exact-text.ts';

interface IncentivesCase {
  readonly definition: Readonly<Record<Side, readonly VectorCondition[]>>;
  readonly facts: { readonly values: Readonly<Record<string, string | null>> };
}

interface VectorCondition {
  readonly metric: string;
  readonly atLeast?: string;
  readonly atMost?: string;
}

export const incentives: Adapter = adapter<IncentivesCase>(({ definition, facts }) => {
  const values = Object.fromEntries(
    Object.entries(facts.values).map(([metric, value]) => [
      metric,
      isGiven(value) ? exactOf(rationalOf(value)) : undefined,
    ]),
  );
  const conditions = {
    marketing: (definition.marketing ?? []).map(conditionOf),
    sales: (definition.sales ?? []).map(conditionOf),
  };
  const { sides, pays } = incentiveStanding(conditions, values);
  return { ...sides, pays };
});

function conditionOf({ metric, atLeast, atMost }: VectorCondition): IncentiveCondition {
  const value = rationalOf(atLeast ?? atMost ?? '');
  const comparator = isGiven(atLeast) ? 'atLeast' : 'atMost';
  return { metric, comparator, goal: { unit: 'count', value }, place: nowhere };
}
