import { inside } from '../../../diagnostics/place.js';
export const ownerLeft = {
    id: 'routing/owner-left',
    severity: 'error',
    owner: 'sales',
    summary: 'A rule that names a person names one who is active.',
    why: 'the lead is assigned to a rep who has left, and the clock runs against nobody',
    *check({ routing, members }) {
        for (const rule of routing.rules) {
            if (rule.assign.to !== 'member' || members[rule.assign.member]?.active !== false)
                continue;
            yield {
                place: inside(rule.place, 'assign'),
                message: `routing rule ${rule.id} assigns to ${rule.assign.member}, who is not active`,
                help: 'name an active member, a pool or a queue',
            };
        }
    },
};
