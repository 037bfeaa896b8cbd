import { inside } from '../../../diagnostics/place.js';
import { activeHolders } from '../../holders.js';
export const roleWithoutHolder = {
    id: 'people/role-without-holder',
    severity: 'error',
    owner: 'joint',
    summary: 'Every role that has to decide, lead or answer for something is held by somebody active.',
    why: 'the decision waits for a desk at which nobody sits',
    *check(agreement) {
        for (const { role, duty, place } of duties(agreement)) {
            if (activeHolders(agreement, role).length > 0)
                continue;
            yield {
                place,
                message: `${role} ${duty}, and no active member has that role`,
                help: 'give the role to a member in people, or name another role',
            };
        }
    },
};
function* duties({ lifecycle, routing, teams }) {
    const { handoff, transitions } = lifecycle;
    for (const [index, role] of handoff.decidedBy.entries())
        yield { role, duty: 'decides at the handoff', place: inside(handoff.place, 'decidedBy', index) };
    if (handoff.dispute) {
        const place = inside(handoff.place, 'dispute', 'arbiter');
        yield { role: handoff.dispute.arbiter, duty: 'rules on disputes', place };
    }
    for (const { id, by, place } of transitions) {
        for (const [index, role] of by.entries())
            yield { role, duty: `makes the move ${id}`, place: inside(place, 'by', index) };
    }
    for (const { id, owner, place } of Object.values(routing.queues))
        yield { role: owner, duty: `answers for queue ${id}`, place: inside(place, 'owner') };
    for (const { id, lead, place } of Object.values(teams))
        if (lead !== undefined)
            yield { role: lead, duty: `leads team ${id}`, place: inside(place, 'lead') };
}
