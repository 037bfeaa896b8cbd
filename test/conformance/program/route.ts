import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.ts';
import { routingPlanOf } from '../scoring/neutral-routing.ts';
import { leadAssigned, type RouteCase, withRule } from '../scoring/route-case.ts';
import { agreementOf, routingOf } from '../sql/neutral-agreement.ts';
import { withinExpectation } from '../within-expectation.ts';
import { rowOf } from './row-of.ts';

/** The first rule that holds for each lead when it was handed over. */
export const route: Adapter = adapter((testCase: RouteCase) => {
  const { routing, expect } = testCase;
  const { zone, attributes } = routing;
  const rules = routingOf(routingPlanOf(routing).rules);
  const agreement = agreementOf(dictionaryOf({ zone, attributes }), { routing: rules });
  const assignments = expect.assignments.map((assigned) => {
    const lead = leadAssigned(testCase, assigned);
    const known = leadOf({ attributes, lead: lead.values ?? {} });
    return withRule(assigned, rowOf(agreement, known, instantOf(lead.mqlAt)).route);
  });
  return withinExpectation(expect, { assignments });
});
