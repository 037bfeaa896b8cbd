import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { matchAccount } from '../../../src/evaluate/routing/match-account.js';
import { united, } from '../../../src/evaluate/routing/routing-plan.js';
import { hoursOfIntervals } from '../../../src/evaluate/routing/working-hours.js';
import { instantOf, isGiven } from '../neutral-values.js';
import { criterionOf } from './neutral-criterion.js';
import { dictionaryOf, leadOf } from './neutral-lead.js';
export function routingPlanOf(routing) {
    return {
        zone: routing.zone,
        rules: routing.rules.map(({ id, when, assign }) => ({
            id,
            when: criterionOf(when, routing.attributes, 0),
            assign: assignmentOf(assign),
        })),
        pools: Object.fromEntries(routing.pools.map((pool) => [pool.id, poolOf(pool)])),
        fallback: routing.fallback,
    };
}
function assignmentOf({ owner, queue, pool }) {
    if (owner !== undefined)
        return { to: 'member', member: owner };
    if (queue !== undefined)
        return { to: 'queue', queue };
    return { to: 'pool', pool: pool ?? '' };
}
function poolOf({ id, members, reset, onReturn, assignWithinMinutes, onEmpty }) {
    const { action, maxMinutes = 0 } = onEmpty;
    return {
        id,
        members: members.map(memberOf),
        reset,
        onReturn,
        ...(isGiven(assignWithinMinutes) && { assignWithinMinutes }),
        onEmpty: action === 'hold' ? { action, maxMinutes } : { action },
    };
}
function memberOf({ id, weight, active = true, absences = [], hours, cap, skills = [], }) {
    return {
        id,
        weight,
        active,
        absences: united(absences.map(intervalOf)),
        ...(hours && { hours: hoursOfIntervals(hours.map(intervalOf)) }),
        ...(cap && { capacity: cap }),
        skills,
    };
}
function intervalOf({ from, to }) {
    return { start: instantOf(from), end: instantOf(to) };
}
export function accountsOf(accounts) {
    return accounts.map((account) => ({
        id: account.id,
        name: account.name,
        domains: account.domains,
        ownerActive: account.ownerActive !== false,
        openOpportunity: account.openOpportunity === true,
        customer: account.customer === true,
        target: account.target === true,
        ...(account.country && { country: account.country }),
        ...(account.owner && { owner: account.owner }),
        ...(account.newestActivity && { lastActivityAt: instantOf(account.newestActivity) }),
    }));
}
export function cluesOf({ email, company, country }) {
    return { email: email ?? '', company: company ?? '', country: country ?? '' };
}
export function routableLeadOf(routing, lead) {
    const at = instantOf(lead.mqlAt);
    const neutral = { attributes: routing.attributes, zone: routing.zone, lead: lead.values ?? {} };
    const { facts } = momentAt(dictionaryOf(neutral), historyOf(leadOf(neutral)), at);
    const accounts = accountsOf(routing.accounts ?? []);
    const [best] = matchAccount(accounts, cluesOf(lead), routing.freemail ?? []).candidates;
    return {
        id: lead.id,
        at,
        facts,
        ...(isGiven(lead.skill) && { skill: lead.skill }),
        ...(best?.owner !== undefined && best.ownerActive && { account: { id: best.id, owner: best.owner } }),
    };
}
