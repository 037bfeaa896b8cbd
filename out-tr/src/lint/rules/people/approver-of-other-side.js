import { inside } from '../../../diagnostics/place.js';
export const approverOfOtherSide = {
    id: 'people/approver-of-other-side',
    severity: 'error',
    owner: 'joint',
    summary: 'Approvers belong to the side they sign for.',
    why: 'sales could approve in the name of marketing, or the other way round',
    *check({ parties, roles }) {
        for (const party of Object.values(parties)) {
            for (const [index, id] of party.approvers.entries()) {
                const side = roles[id]?.side;
                if (side === undefined || side === 'both' || side === party.side)
                    continue;
                yield {
                    place: inside(party.place, 'approvers', index),
                    message: `role ${id} belongs to ${side}, but signs for ${party.side}`,
                    help: `name a role of ${party.side}`,
                };
            }
        }
    },
};
