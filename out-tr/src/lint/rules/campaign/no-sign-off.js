export const noSignOff = {
    id: 'campaign/no-sign-off',
    severity: 'warning',
    owner: 'sales',
    summary: 'Sales agreed to every campaign that is more than a draft.',
    why: 'the leads arrive at a team that did not know about them, and lie there',
    *check({ campaigns }) {
        for (const { id, draft, from, signedOff, place } of Object.values(campaigns)) {
            if (draft || signedOff !== undefined)
                continue;
            yield {
                place,
                message: `campaign ${id} starts on ${from}, and sales has not agreed to it`,
                help: 'write `signedOff: { by: …, on: … }` once sales agreed, or `draft: true` until then',
            };
        }
    },
};
