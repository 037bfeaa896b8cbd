import { holds } from '../../../criteria/holds.js';
import { ownValue } from '../../../support/own-value.js';
import { pickWeighted, weighted } from '../../../support/weighted.js';
export function deskOf({ routing, members, teams, slas }) {
    const weightsOf = (ids) => weighted(ids.map((id) => [id, ownValue(members, id)?.weight ?? 0]));
    const sellers = Object.values(members).filter(({ team }) => ownValue(teams, team)?.side === 'sales');
    const restarts = Object.values(slas).flatMap(({ restart }) => restart?.causes ?? []);
    const [fallback] = routing.fallback;
    return {
        rules: routing.rules,
        ...(fallback !== undefined && { fallbackQueue: fallback.queue }),
        pools: new Map(Object.values(routing.pools).map((pool) => [pool.id, weightsOf(pool.members)])),
        sellers: weightsOf(sellers.map(({ id }) => id)),
        causes: [...new Set([...restarts, 'reassignment'])],
    };
}
/** The first rule that takes the lead by what is known of it, points aside; the member by weight and chance, not by turns. */
export function placementOf(desk, facts, random) {
    const rule = desk.rules.find(({ when }) => holds(when, facts));
    if (rule === undefined)
        return desk.fallbackQueue === undefined ? {} : { queue: desk.fallbackQueue };
    const { id, assign, reviewQueue } = rule;
    const waiting = reviewQueue === undefined ? {} : { queue: reviewQueue };
    switch (assign.to) {
        case 'member':
            return { rule: id, ...waiting, owner: assign.member };
        case 'queue':
            return { rule: id, queue: assign.queue };
        case 'pool':
            return { rule: id, ...waiting, ...ownerFrom(desk.pools.get(assign.pool) ?? desk.sellers, random) };
    }
}
/** Somebody; nobody where the agreement names no members. */
function ownerFrom(members, random) {
    return members.total === 0 ? {} : { owner: pickWeighted(members, random) };
}
