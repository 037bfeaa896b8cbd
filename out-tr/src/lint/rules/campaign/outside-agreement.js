import { inside } from '../../../diagnostics/place.js';
export const outsideAgreement = {
    id: 'campaign/outside-agreement',
    severity: 'warning',
    owner: 'joint',
    summary: 'Campaigns run while the agreement is in force.',
    why: 'its leads fall under other promises than those that stand beside it',
    *check({ campaigns, effectiveFrom }) {
        if (effectiveFrom === undefined)
            return;
        for (const { id, from, place } of Object.values(campaigns)) {
            if (from >= effectiveFrom)
                continue;
            yield {
                place: inside(place, 'from'),
                message: `campaign ${id} starts on ${from}, before the agreement does on ${effectiveFrom}`,
                help: 'start it later, or remove what is over',
            };
        }
    },
};
