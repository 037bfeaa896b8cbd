import { compareCodePoints } from '../../support/code-points.js';
import { emptyDesk } from './desk.js';
import { retryHeld } from './retry-held.js';
import { routeLead } from './route-lead.js';
/**
 * Routes the leads known at asOf in the order of (MQL instant, id). Held leads are tried again before newer ones;
 * after its limit a held lead goes to the fallback queue (semantics §7).
 */
export function routeLeads(plan, leads, asOf) {
    const known = leads.filter(({ at }) => at <= asOf).toSorted(takenFirst);
    const routed = [];
    let room = { desk: emptyDesk, held: [] };
    const retry = (until) => {
        const { found, ...waiting } = retryHeld(plan, room, until);
        for (const lead of found)
            routed[lead.position] = lead.routed;
        room = waiting;
    };
    for (const [position, lead] of known.entries()) {
        retry(lead.at);
        const first = routeLead(plan, room.desk, lead);
        routed.push(first.routed);
        const { hold, routed: waiting } = first;
        const held = hold === undefined ? [] : [{ position, hold, routed: waiting, triedAt: lead.at }];
        room = { desk: first.desk, held: [...room.held, ...held] };
    }
    retry(asOf);
    for (const lead of room.held)
        routed[lead.position] = settled(plan, lead, asOf);
    return { routed, desk: room.desk };
}
function takenFirst(left, right) {
    return left.at - right.at || compareCodePoints(left.id, right.id);
}
/** A lead still in the waiting room: too long, or not yet. */
function settled(plan, { routed, hold }, asOf) {
    if (hold.limit > asOf)
        return routed;
    return { ...routed, via: 'heldTooLong', queue: plan.fallback, at: hold.limit };
}
