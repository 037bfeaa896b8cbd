import { matchAccount } from '../../../src/evaluate/routing/match-account.js';
import { routeLeads } from '../../../src/evaluate/routing/route-leads.js';
import { formatInstant } from '../../../src/support/instant.js';
import { adapter } from '../adapter.js';
import { instantOf } from '../neutral-values.js';
import { accountsOf, cluesOf, routableLeadOf, routingPlanOf, } from './neutral-routing.js';
export const account = adapter(({ lead, accounts, freemail }) => {
    const { step, candidates } = matchAccount(accountsOf(accounts), cluesOf(lead), freemail ?? []);
    const best = candidates[0];
    return {
        step,
        order: candidates.map(({ id }) => id),
        account: best?.id ?? null,
        assignsOwner: best?.owner !== undefined && best.ownerActive,
    };
});
export const route = adapter(({ routing, leads, asOf, expect }) => {
    const plan = routingPlanOf(routing);
    const taken = leads.map((lead) => routableLeadOf(routing, lead));
    const { routed, desk } = routeLeads(plan, taken, instantOf(asOf));
    const byId = new Map(leads.map((lead) => [lead.id, lead]));
    return {
        assignments: routed.map((each, index) => {
            const written = neutralAssignment(each, routing, byId.get(each.lead));
            return withoutUnwritten(written, expect.assignments[index] ?? {});
        }),
        assigned: Object.fromEntries(routing.pools.map(({ id, members }) => [
            id,
            Object.fromEntries(members.map((member) => [member.id, desk.pools.get(id)?.assigned.get(member.id) ?? 0])),
        ])),
    };
});
/** What an account's owner got has no rules behind it; the format leaves open how that is written. */
function withoutUnwritten(written, expected) {
    const isEmpty = (value) => Array.isArray(value) && value.length === 0;
    return Object.fromEntries(Object.entries(written).filter(([name, value]) => name in expected || !(isEmpty(value) || name === 'account')));
}
function neutralAssignment({ lead, rule, via, owner, queue, account: id, at, heldFrom, failed, picks }, routing, neutral) {
    return {
        lead,
        rule,
        via,
        account: id,
        owner,
        queue,
        at: at === null ? null : formatInstant(at),
        ...(heldFrom !== undefined && { heldFrom: formatInstant(heldFrom) }),
        failed: failed.map(({ rule: before, path, read }) => ({
            rule: before,
            path,
            read: path === 'pool' ? read : rawRead(routing, before, path, neutral),
        })),
        picks: picks.map(neutralPick),
    };
}
/** The format shows what was read as the lead has it, before it is normalised. */
function rawRead(routing, rule, path, lead) {
    let condition = routing.rules.find(({ id }) => id === rule)?.when;
    for (const index of path.split('/').filter((part) => part !== '')) {
        condition = condition !== undefined && 'of' in condition ? condition.of[Number(index)] : undefined;
    }
    return condition !== undefined && 'attr' in condition ? lead?.values?.[condition.attr] : undefined;
}
function neutralPick({ pool, at, ignoresAvailability, excluded, assigned, pick }) {
    return {
        pool,
        at: formatInstant(at),
        excluded,
        assigned,
        pick,
        ...(ignoresAvailability && { ignoreAvailability: true }),
    };
}
