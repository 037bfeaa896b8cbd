import { ownValue } from '../../support/own-value.js';
import { tryPool } from './desk.js';
import { growsAfter } from './pool-growth.js';
/** Tries held leads whenever their pool can grow, up to an instant and at most at their limit, older leads first (semantics §7). */
export function retryHeld(plan, before, until) {
    const found = [];
    let room = before;
    for (let at = nextRetry(plan, room, until); at !== undefined; at = nextRetry(plan, room, until)) {
        for (const lead of room.held) {
            if (retriesAt(plan, lead) !== at)
                continue;
            const { desk, tried } = retry(plan, room.desk, lead, at);
            if (tried.routed.via === 'pool')
                found.push(tried);
            const held = room.held.flatMap((each) => each !== lead ? [each] : found.includes(tried) ? [] : [tried]);
            room = { desk, held };
        }
    }
    return { ...room, found };
}
function nextRetry(plan, { held }, until) {
    const instants = held.map((lead) => retriesAt(plan, lead)).filter((at) => at !== undefined);
    const next = instants.length === 0 ? undefined : Math.min(...instants);
    return next !== undefined && next <= until ? next : undefined;
}
function retriesAt(plan, { hold, triedAt }) {
    const pool = ownValue(plan.pools, hold.pool);
    const at = pool && growsAfter(pool, plan.zone, triedAt);
    return at !== undefined && at <= hold.limit ? at : undefined;
}
function retry(plan, before, lead, at) {
    const { desk, pick } = tryPool(plan, before, { ...lead.hold, at });
    const routed = { ...lead.routed, picks: [...lead.routed.picks, pick] };
    const tried = { ...lead, triedAt: at, routed };
    if (pick.pick === null)
        return { desk, tried };
    return { desk, tried: { ...tried, routed: { ...routed, via: 'pool', owner: pick.pick, at } } };
}
