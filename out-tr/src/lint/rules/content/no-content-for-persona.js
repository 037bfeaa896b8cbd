export const noContentForPersona = {
    id: 'content/no-content-for-persona',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Where content has personas, every persona has something to read.',
    why: 'the rep sends the head of finance what was written for the dock',
    *check({ contentPieces, messaging }) {
        const live = Object.values(contentPieces).filter(({ retired }) => retired === undefined);
        const served = new Set(live.flatMap(({ personas }) => personas));
        if (served.size === 0)
            return;
        for (const { id, place } of Object.values(messaging.personas)) {
            if (served.has(id))
                continue;
            yield {
                place,
                message: `no piece of content is made for the persona ${id}`,
                help: `name ${id} among the \`personas\` of a piece that suits, or have one made`,
            };
        }
    },
};
