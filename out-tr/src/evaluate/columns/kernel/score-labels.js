export function scoreLabels({ grades, bands, matrix }) {
    const grade = distinct([...grades.map(({ id }) => id), 'U']);
    const band = distinct(bands.map(({ id }) => id));
    const outcomes = Object.values(matrix).flatMap((row) => Object.values(row));
    return {
        grade,
        band,
        cell: distinct(grade.flatMap((letter) => band.map((id) => `${letter}${id}`))),
        outcome: distinct([...outcomes, objectionOutcome]),
    };
}
export const objectionOutcome = 'objection';
function distinct(labels) {
    return [...new Set(labels)];
}
