export const matrixIncomplete = {
    id: 'scoring/matrix-incomplete',
    severity: 'error',
    owner: 'joint',
    summary: 'The matrix has an outcome for every grade, the unknown grade U and every band.',
    why: 'a lead that falls into an empty cell has no outcome, so each side will assume the one it likes',
    *check({ scorings }) {
        for (const scoring of Object.values(scorings)) {
            if (scoring.grades.length === 0 || scoring.bands.length === 0)
                continue;
            for (const grade of [...scoring.grades.map(({ id }) => id), 'U']) {
                const missing = scoring.bands.filter((band) => scoring.matrix[grade]?.[band.id] === undefined);
                if (missing.length === 0)
                    continue;
                yield {
                    place: scoring.place,
                    message: `the matrix of ${scoring.id} has no outcome for ${missing.map((band) => `${grade}${band.id}`).join(', ')}`,
                    help: `add the row or cell under matrix.${grade}`,
                };
            }
        }
    },
};
