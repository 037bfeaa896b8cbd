export const personaWithoutClaim = {
    id: 'messaging/persona-without-claim',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Every persona has a claim that is meant for it.',
    why: 'we know whom we talk to and have nothing to say',
    *check({ messaging }) {
        const served = new Set(Object.values(messaging.claims).flatMap(({ personas }) => personas));
        for (const { id, place } of Object.values(messaging.personas)) {
            if (served.has(id))
                continue;
            yield {
                place,
                message: `no claim is for the persona ${id}`,
                help: `add ${id} to the \`for\` of a claim, or drop the persona`,
            };
        }
    },
};
