import { inside } from '../../../diagnostics/place.js';
import { activeHolders } from '../../holders.js';
export const approverMissing = {
    id: 'people/approver-missing',
    severity: 'error',
    owner: 'joint',
    summary: 'Each party has an active person who may sign for it.',
    why: 'no change could ever be approved by that side, or every change would pass without it',
    *check(agreement) {
        for (const party of Object.values(agreement.parties)) {
            if (party.approvers.some((role) => activeHolders(agreement, role).length > 0))
                continue;
            yield {
                place: inside(party.place, 'approvers'),
                message: `nobody can sign for ${party.side}: no active member holds ${party.approvers.join(' or ')}`,
                help: 'give the role to an active member, or name another role',
                owner: party.side,
            };
        }
    },
};
