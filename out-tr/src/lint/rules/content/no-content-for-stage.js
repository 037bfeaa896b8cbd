export const noContentForStage = {
    id: 'content/no-content-for-stage',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Where content has stages, every open stage has something to send.',
    why: 'in that stage reps write their own one-pager, each with other figures',
    *check({ contentPieces, lifecycle }) {
        const live = Object.values(contentPieces).filter(({ retired }) => retired === undefined);
        const served = new Set(live.flatMap(({ stages }) => stages));
        if (served.size === 0)
            return;
        for (const { id, category, place } of lifecycle.stages) {
            if (category !== 'open' || served.has(id))
                continue;
            yield {
                place,
                message: `no piece of content is made for the stage ${id}`,
                help: `name ${id} among the \`stages\` of a piece that helps there, or have one made`,
            };
        }
    },
};
