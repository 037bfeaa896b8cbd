import { nameColumns, pointColumns } from '../../src/evaluate/score-row.js';
/** The columns of a row, in the order in which they build on one another. */
export const columns = [...pointColumns, ...nameColumns];
/** The first column of the first lead in which the rows differ; -0 is 0. */
export function firstDifference(engine, leads, { expected, got }) {
    for (const [index, lead] of leads.entries()) {
        const [right, answer] = [expected[index], got[index]];
        if (right === undefined)
            throw new Error('the reference has a row for every lead');
        const column = columns.find((name) => answer?.[name] !== right[name]);
        if (column !== undefined)
            return { engine, lead, column, expected: right[column], got: answer?.[column] };
    }
    return undefined;
}
