import { inside } from '../../../diagnostics/place.js';
export const signOffAfterStart = {
    id: 'campaign/sign-off-after-start',
    severity: 'warning',
    owner: 'joint',
    summary: 'Sales agrees before a campaign starts.',
    why: 'an agreement after the fact is no agreement; next time nobody will be asked at all',
    *check({ campaigns }) {
        for (const { id, from, signedOff, place } of Object.values(campaigns)) {
            if (signedOff === undefined || signedOff.on <= from)
                continue;
            yield {
                place: inside(place, 'signedOff', 'on'),
                message: `campaign ${id} started on ${from}, and sales agreed on ${signedOff.on}`,
                help: 'move the start behind the agreement, or correct the date',
            };
        }
    },
};
