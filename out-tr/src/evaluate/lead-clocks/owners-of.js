import { ownValue } from '../../support/own-value.js';
/** From when which team owns the lead: that of the rep, else that of the queue in which it lies. */
export function ownersOf(course) {
    const routed = course.handoffs.flatMap((handoff) => {
        const team = teamOf(course, handoff);
        if (team === undefined || handoff.at === null)
            return [];
        return [{ fact: 'owner', team, at: handoff.at, cycle: handoff.cycle }];
    });
    return [...routed, ...reassigned(course)];
}
function teamOf({ agreement }, { owner, reviewQueue, queue }) {
    const { members, routing } = agreement;
    if (owner !== undefined)
        return ownValue(members, owner)?.team;
    return ownValue(routing.queues, reviewQueue ?? queue ?? '')?.team;
}
function reassigned({ agreement, lead, facts }) {
    return lead.timeline.flatMap((happening) => {
        const to = happening.what === 'reassign' ? happening.to : undefined;
        const team = to === undefined ? undefined : ownValue(agreement.members, to)?.team;
        if (team === undefined)
            return [];
        const { at, loggedAt } = happening;
        const known = loggedAt !== undefined && { loggedAt };
        return [{ fact: 'owner', team, at, cycle: facts.cycleAt(at), ...known }];
    });
}
