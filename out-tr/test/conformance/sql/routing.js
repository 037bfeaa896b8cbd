import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.js';
import { routingPlanOf } from '../scoring/neutral-routing.js';
import { leadAssigned, withRule } from '../scoring/route-case.js';
import { withinExpectation } from '../within-expectation.js';
import { agreementOf, routingOf } from './neutral-agreement.js';
import { columnsOf, recordAt } from './query.js';
/** The first rule that holds for each lead with the values it had when it was handed over. */
export function route(connection) {
    return adapter(async (testCase) => {
        const { routing, expect } = testCase;
        const { zone, attributes } = routing;
        const dictionary = dictionaryOf({ zone, attributes });
        const agreement = agreementOf(dictionary, { routing: routingOf(routingPlanOf(routing).rules) });
        const assignments = [];
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
