import { isBeforeHandoff } from './journey/journey-state.js';
import { knownFrom } from './lead.js';
/** With whom a lead lies: routed at the handoff, in the rep's own queue from the acceptance on (semantics §4). */
export function positionOf({ lifecycle }, lead, journey, route, asOf) {
    if (route === undefined)
        return { owner: null, queue: null };
    const owner = reassignedTo(lead, route.offeredAt, asOf) ?? route.owner ?? null;
    const { current, entries } = journey;
    const isAccepted = entries.some(({ to, cycle, at, voided }) => to === lifecycle.handoff.acceptance && cycle === route.cycle && at >= route.offeredAt && !voided);
    const isOffered = !isAccepted && current.ended === null && !isBeforeHandoff(lifecycle, current.stage);
    const assigned = owner === null ? (route.queue ?? null) : null;
    return { owner, queue: isOffered ? (route.reviewQueue ?? assigned) : assigned };
}
function reassignedTo(lead, since, asOf) {
    const moves = lead.timeline
        .filter((happening) => happening.what === 'reassign')
        .filter(({ at, to, ...rest }) => to !== undefined && at >= since && knownFrom({ at, ...rest }) <= asOf);
    return moves.toSorted((left, right) => left.at - right.at).at(-1)?.to;
}
