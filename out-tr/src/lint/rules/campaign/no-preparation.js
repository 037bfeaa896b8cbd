export const noPreparation = {
    id: 'campaign/no-preparation',
    severity: 'info',
    owner: 'joint',
    summary: 'A campaign says what has to be ready before it starts.',
    why: 'sales learns from the lead what marketing promised it',
    *check({ campaigns }) {
        for (const { id, draft, preparation, place } of Object.values(campaigns)) {
            if (draft || Object.keys(preparation).length > 0)
                continue;
            yield {
                place,
                message: `nothing is prepared for campaign ${id}`,
                help: 'name at least what sales has to know on the first day, who prepares it and until when',
            };
        }
    },
};
