import { inside } from '../../../diagnostics/place.js';
export const signOffNotOfSales = {
    id: 'campaign/sign-off-not-of-sales',
    severity: 'error',
    owner: 'sales',
    summary: 'The word of sales is given by sales.',
    why: 'marketing agreed with itself, which it had done before',
    *check({ campaigns, roles }) {
        for (const { id, signedOff, place } of Object.values(campaigns)) {
            if (signedOff === undefined || roles[signedOff.by]?.side !== 'marketing')
                continue;
            yield {
                place: inside(place, 'signedOff', 'by'),
                message: `${signedOff.by} signed off campaign ${id}, and is a role of marketing`,
                help: 'name the role of sales that agreed',
            };
        }
    },
};
