import type { DuckDBConnection } from '@duckdb/node-api';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.ts';
import { type NeutralRoutableLead, type NeutralRouting, routingPlanOf } from '../scoring/neutral-routing.ts';
import { agreementOf, routingOf } from './neutral-agreement.ts';
import { columnsOf, recordAt, withinExpectation } from './query.ts';

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
 * The first rule that holds for each lead with the values it had when it was handed over. An account's owner gets a lead
 * before any rule; a rule whose pool was empty has matched all the same.
 */
export function route(connection: DuckDBConnection): Adapter {
  return adapter(async ({ routing, leads, expect }: RouteCase) => {
    const dictionary = dictionaryOf({ zone: routing.zone, attributes: routing.attributes });
    const agreement = agreementOf(dictionary, { routing: routingOf(routingPlanOf(routing).rules) });
    const assignments: Assigned[] = [];
    for (const assigned of expect.assignments) {
      const lead = leads.find(({ id }) => id === assigned.lead);
      if (lead === undefined) throw new Error(`no lead ${assigned.lead}`);
      const at = instantOf(lead.mqlAt);
      const neutral = leadOf({ attributes: routing.attributes, lead: lead.values ?? {} });
      const rows = await columnsOf(connection, agreement, [recordAt(dictionary, neutral, at)], at);
      const matched = rows.get('lead')?.['route_id'] ?? null;
      const isRight = assigned.via === 'account' || matched === matchedRule(assigned);
      assignments.push({ ...assigned, rule: isRight ? assigned.rule : `SQL: ${String(matched)}` });
    }
    return withinExpectation(expect, { assignments });
  });
}

function matchedRule({ rule, failed }: Assigned): string | null {
  return failed.find(({ path }) => path === 'pool')?.rule ?? rule;
}
