import { inside } from '../../../diagnostics/place.js';
export const accountsWithoutMessage = {
    id: 'campaign/accounts-without-message',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A campaign to target accounts says what sales repeats.',
    why: 'the same accounts hear two stories, and believe neither',
    *check({ campaigns }) {
        for (const { id, audience, draft, message, place } of Object.values(campaigns)) {
            if (draft || audience.tiers.length === 0 || message !== undefined)
                continue;
            yield {
                place: inside(place, 'audience', 'accounts'),
                message: `campaign ${id} addresses target accounts and has no message`,
                help: 'write in one sentence under `message` what marketing says and sales repeats',
            };
        }
    },
};
