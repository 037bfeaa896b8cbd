import { periodOf } from './period-of.js';
/** The first instant after `after` at which an absence of an active member ends, its hours open or its cap period starts. */
export function growsAfter(pool, zone, after) {
    const active = pool.members.filter((member) => member.active);
    const instants = active.flatMap((member) => growthOf(member, zone, after));
    return instants.length === 0 ? undefined : Math.min(...instants);
}
function growthOf({ absences, hours, capacity }, zone, after) {
    const returns = absences.map(({ end }) => end).filter((end) => end > after);
    const opening = hours?.opensAfter(after);
    const period = capacity === undefined ? undefined : periodOf(zone, capacity.per, after).end;
    return [...returns, opening, period].filter((instant) => instant !== undefined);
}
