import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.ts';
import { type NeutralRoutableLead, type NeutralRouting, routingPlanOf } from '../scoring/neutral-routing.ts';
import { agreementOf, routingOf } from '../sql/neutral-agreement.ts';
import { rowOf, withinExpectation } from './row-of.ts';

interface RouteCase {
  readonly routing: NeutralRouting;
  readonly leads: readonly NeutralRoutableLead[];
  readonly expect: { readonly assignments: readonly Assigned[] };
}

interface Assigned {
  readonly lead: string;
  readonly rule: string | null;
  readonly via: string;
  readonly failed: readonly { readonly rule: string; readonly path: string }[];
}

/**
 * The first rule that holds for each lead when it was handed over. An account's owner gets a lead before any rule; a
 * rule whose pool was empty has matched all the same.
 */
export const route: Adapter = adapter(({ routing, leads, expect }: RouteCase) => {
  const { zone, attributes } = routing;
  const rules = routingOf(routingPlanOf(routing).rules);
  const agreement = agreementOf(dictionaryOf({ zone, attributes }), { routing: rules });
  const assignments = expect.assignments.map((assigned) => {
    const lead = leads.find(({ id }) => id === assigned.lead);
    if (lead === undefined) throw new Error(`no lead ${assigned.lead}`);
    const known = leadOf({ attributes, lead: lead.values ?? {} });
    const matched = rowOf(agreement, known, instantOf(lead.mqlAt)).route;
    const isRight = assigned.via === 'account' || matched === matchedRule(assigned);
    return { ...assigned, rule: isRight ? assigned.rule : `program: ${matched}` };
  });
  return withinExpectation(expect, { assignments });
});

function matchedRule({ rule, failed }: Assigned): string | null {
  return failed.find(({ path }) => path === 'pool')?.rule ?? rule;
}
