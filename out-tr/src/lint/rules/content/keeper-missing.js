import { inside } from '../../../diagnostics/place.js';
import { activeHolders } from '../../holders.js';
export const keeperMissing = {
    id: 'content/keeper-missing',
    severity: 'error',
    owner: 'marketing',
    summary: 'Somebody active keeps every piece of content.',
    why: 'nobody notices when the figures in it turn wrong, until a customer does',
    *check(agreement) {
        for (const { id, keptBy, place, retired } of Object.values(agreement.contentPieces)) {
            if (retired !== undefined || activeHolders(agreement, keptBy).length > 0)
                continue;
            yield {
                place: inside(place, 'keptBy'),
                message: `${id} is kept by ${keptBy}, and no active member has that role`,
                help: 'name a role that somebody holds, or retire the piece',
            };
        }
    },
};
