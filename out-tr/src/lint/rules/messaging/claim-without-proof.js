export const claimWithoutProof = {
    id: 'messaging/claim-without-proof',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Every claim has something that proves it.',
    why: 'the first customer who asks gets a different answer from every rep',
    *check({ messaging }) {
        for (const { id, place, proof } of Object.values(messaging.claims)) {
            if (proof.length > 0)
                continue;
            yield {
                place,
                message: `nothing proves the claim ${id}`,
                help: 'name a piece of content, or a fact and its source; or drop the claim',
            };
        }
    },
};
