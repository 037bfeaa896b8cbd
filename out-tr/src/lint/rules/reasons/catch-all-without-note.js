export const catchAllWithoutNote = {
    id: 'reasons/catch-all-without-note',
    severity: 'warning',
    owner: 'joint',
    summary: 'A reason such as "other" asks for a note.',
    why: 'it becomes the favourite reason and says nothing to anybody',
    *check({ reasons }) {
        for (const reason of Object.values(reasons)) {
            if (!/^(other|misc|unknown|sonstige)/.test(reason.id) || reason.requires.includes('note'))
                continue;
            yield {
                place: reason.place,
                message: `reason ${reason.id} catches everything and asks for no note`,
                help: 'add requires: [note]',
            };
        }
    },
};
