export const overdueWithoutDate = {
    id: 'remedies/overdue-without-date',
    severity: 'warning',
    owner: 'joint',
    summary: 'A remedy has a date and somebody responsible.',
    why: 'what everybody agreed on and nobody took home is never late, and never done',
    *check({ misses }) {
        for (const { due, id, place, remedy, responsible } of Object.values(misses)) {
            const missing = [
                ...(due === undefined ? ['due'] : []),
                ...(responsible === undefined ? ['responsible'] : []),
            ];
            if (remedy === undefined || missing.length === 0)
                continue;
            yield {
                place,
                message: `the remedy of ${id} does not say ${missing.map((key) => (key === 'due' ? 'until when it is done' : 'by whom it is done')).join(', nor ')}`,
                help: 'write `due` and `responsible`',
            };
        }
    },
};
