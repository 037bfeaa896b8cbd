import { inside } from '../../../diagnostics/place.js';
export const utmTwice = {
    id: 'campaign/utm-twice',
    severity: 'error',
    owner: 'marketing',
    summary: 'No two campaigns carry the same tags.',
    why: 'the visits of both are one number, and whoever asks which of the two worked gets no answer',
    *check({ campaigns }) {
        const firsts = new Map();
        for (const campaign of Object.values(campaigns)) {
            const { utm } = campaign;
            if (utm === undefined)
                continue;
            const key = [utm.campaign, utm.source ?? '', utm.medium ?? ''].join(' ');
            const first = firsts.get(key);
            if (first === undefined)
                firsts.set(key, campaign);
            else
                yield {
                    place: inside(campaign.place, 'utm'),
                    message: `campaign ${campaign.id} carries the same tags as ${first.id}`,
                    help: 'give each a value of its own for `campaign`',
                    related: [{ place: inside(first.place, 'utm'), message: `the tags of ${first.id}` }],
                };
        }
    },
};
