import type { SalesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import { holds } from '../../../src/criteria/holds.ts';
import type { Calculator } from './calculation.ts';
import type { Evaluated } from './expected-value.ts';
import type { LeadRecord } from './record.ts';

/** Id of the first entry of the assignment rule that takes the lead. */
export function routeByFormulas(
  { assignment }: SalesforceModel,
  calculate: Calculator,
  record: LeadRecord,
  now: number,
): string | undefined {
  return assignment.find(({ formula }) => calculate.valueOf(formula, record, now) === true)?.id;
}

/** Id of the first routing rule that holds, else of the first fallback; account matching is not part of it. */
export function routeExpected({ agreement: { routing }, facts }: Evaluated): string | undefined {
  const rule = routing.rules.find(({ when }) => holds(when, facts));
  const [fallback] = routing.fallback;
  return rule?.id ?? (fallback && `fallback-${fallback.id}`);
}
