import { inside } from '../../../diagnostics/place.js';
import { activeHolders } from '../../holders.js';
export const leaderMissing = {
    id: 'cadence/leader-missing',
    severity: 'error',
    owner: 'joint',
    summary: 'Somebody active holds the role that leads a ritual.',
    why: 'nobody sends the invitation, and the meeting ends without having been cancelled',
    *check(agreement) {
        for (const { id, ledBy, place } of Object.values(agreement.cadences)) {
            if (activeHolders(agreement, ledBy).length > 0)
                continue;
            yield {
                place: inside(place, 'ledBy'),
                message: `${id} is led by ${ledBy}, and no active member has that role`,
                help: 'give the role to a member in people, or let another role lead',
            };
        }
    },
};
