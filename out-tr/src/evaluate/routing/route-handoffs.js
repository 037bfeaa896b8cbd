import { knownValue } from '../../criteria/known-value.js';
import { ownValue } from '../../support/own-value.js';
import { matchAccount } from './match-account.js';
import { routeLeads } from './route-leads.js';
import { routingPlanOf } from './routing-plan-of.js';
/**
 * Routes every handoff of a lead with the values it had then, as the only lead at the desk: picks inside a pool depend on
 * all leads and are a fold of their own (semantics §4, §7).
 */
export function routeHandoffs(agreement, lead, journey, { facts, asOf }) {
    const plan = routingPlanOf(agreement);
    return journey.handoffs.flatMap(({ cycle, at }) => {
        const { routed } = routeLeads(plan, [routableLead(agreement, lead, facts.factsAt(at), at)], asOf);
        return routed.map((each) => ({ ...each, cycle, offeredAt: at, ...reviewOf(plan, each) }));
    });
}
/** A lead that fell through to the fallback lies there, not in the review queue of the rule that had no one. */
function reviewOf(plan, { rule, via }) {
    if (via === 'fallback' || via === 'heldTooLong')
        return {};
    const reviewQueue = plan.rules.find(({ id }) => id === rule)?.reviewQueue;
    return reviewQueue === undefined ? {} : { reviewQueue };
}
function routableLead(agreement, lead, facts, at) {
    const account = accountOf(agreement, lead, facts);
    return { id: lead.id, at, facts, ...(account !== undefined && { account }) };
}
/** An inactive owner goes to the rules, not to the next account. */
function accountOf({ routing, members }, lead, facts) {
    if (routing.accountMatch === undefined)
        return undefined;
    const clue = (attribute) => {
        const value = knownValue(facts, attribute);
        return typeof value === 'string' ? value : '';
    };
    const clues = { email: clue('email'), company: clue('company'), country: clue('country') };
    const [best] = matchAccount(lead.accounts, clues, routing.accountMatch.freemail).candidates;
    if (best?.owner === undefined || !best.ownerActive)
        return undefined;
    if (ownValue(members, best.owner)?.active === false)
        return undefined;
    return { id: best.id, owner: best.owner };
}
