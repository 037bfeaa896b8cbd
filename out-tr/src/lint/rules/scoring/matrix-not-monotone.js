import { inside } from '../../../diagnostics/place.js';
export const matrixNotMonotone = {
    id: 'scoring/matrix-not-monotone',
    severity: 'warning',
    owner: 'joint',
    summary: 'A better grade or a better band never gives a worse outcome, unless declared.',
    why: 'a rep cannot explain why a better fitting lead is treated worse, and stops believing the score',
    *check({ scorings }) {
        for (const scoring of Object.values(scorings)) {
            if (!scoring.monotone)
                continue;
            yield* falls(scoring, scoring.grades.map(({ id }) => id), scoring.bands.map(({ id }) => id));
        }
    },
};
function* falls(scoring, grades, bands) {
    const rank = new Map(scoring.outcomes.map(({ id }, index) => [id, index]));
    const worth = (grade, band) => grade && band ? rank.get(scoring.matrix[grade]?.[band] ?? '') : undefined;
    for (const [row, grade] of grades.entries()) {
        for (const [column, band] of bands.entries()) {
            const here = worth(grade, band);
            const worse = [worth(grades[row + 1], band), worth(grade, bands[column + 1])];
            if (here === undefined || worse.every((next) => next === undefined || next <= here))
                continue;
            yield {
                place: inside(scoring.place, 'matrix', grade, band),
                message: `cell ${grade}${band} of ${scoring.id} has the outcome ${scoring.matrix[grade]?.[band]}, worse than a cell with a lower grade or band`,
                help: 'give the better cell at least the outcome of its worse neighbours, or declare monotone: false with a rationale',
            };
        }
    }
}
