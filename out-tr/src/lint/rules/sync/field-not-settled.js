export const fieldNotSettled = {
    id: 'sync/field-not-settled',
    severity: 'info',
    owner: 'joint',
    summary: 'Every field is synchronised, or said to stay in one system.',
    why: 'nobody has decided, so somebody exports a list every month',
    *check({ fields, syncs }) {
        for (const { fields: synced, id, place, stays } of Object.values(syncs)) {
            const settled = new Set([...Object.keys(synced), ...stays.crm, ...stays.map]);
            const open = Object.keys(fields).filter((field) => !settled.has(field));
            if (open.length === 0)
                continue;
            yield {
                place,
                message: `${id} says nothing about ${open.join(', ')}`,
                help: 'name the field under `fields`, or under `stays`',
            };
        }
    },
};
