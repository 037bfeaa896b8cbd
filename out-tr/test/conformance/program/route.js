import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.js';
import { routingPlanOf } from '../scoring/neutral-routing.js';
import { leadAssigned, withRule } from '../scoring/route-case.js';
import { agreementOf, routingOf } from '../sql/neutral-agreement.js';
import { withinExpectation } from '../within-expectation.js';
import { rowOf } from './row-of.js';
/** The first rule that holds for each lead when it was handed over. */
export const route = adapter((testCase) => {
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
