import type { DuckDBConnection } from '@duckdb/node-api';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.ts';
import { routingPlanOf } from '../scoring/neutral-routing.ts';
import { type Assigned, leadAssigned, type RouteCase, withRule } from '../scoring/route-case.ts';
import { withinExpectation } from '../within-expectation.ts';
import { agreementOf, routingOf } from './neutral-agreement.ts';
import { columnsOf, recordAt } from './query.ts';

/** The first rule that holds for each lead with the values it had when it was handed over. */
export function route(connection: DuckDBConnection): Adapter {
  return adapter(async (testCase: RouteCase) => {
    const { routing, expect } = testCase;
    const { zone, attributes } = routing;
    const dictionary = dictionaryOf({ zone, attributes });
    const agreement = agreementOf(dictionary, { routing: routingOf(routingPlanOf(routing).rules) });
    const assignments: Assigned[] = [];
    for (const assigned of expect.assignments) {
      const lead = leadAssigned(testCase, assigned);
      const at = instantOf(lead.mqlAt);
      const known = leadOf({ attributes, lead: lead.values ?? {} });
      const rows = await columnsOf(connection, agreement, [recordAt(dictionary, known, at)], at);
      assignments.push(withRule(assigned, rows.get('lead')?.['route_id'] ?? null));
    }
    return withinExpectation(expect, { assignments });
  });
}
