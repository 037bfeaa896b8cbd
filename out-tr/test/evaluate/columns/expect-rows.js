import { expect } from 'vitest';
import { columnProgramOf } from '../../../src/evaluate/columns/column-program.js';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.js';
import { scoreRowAt } from '../../../src/evaluate/columns/score-columns.js';
import { scoreRow } from '../../../src/evaluate/score-row.js';
/** Holds the rows of the columns against those of the reference, at several instants with one program. */
export function expectRows(agreement, records, instants, columns = leadColumns(agreement, records)) {
    const program = columnProgramOf(agreement, columns);
    const results = program.results();
    for (const asOf of instants) {
        const scores = program.run(asOf, results);
        const differences = records.flatMap((record, place) => {
            const [expected, got] = [scoreRow(agreement, record, asOf), scoreRowAt(scores, place)];
            return JSON.stringify(expected) === JSON.stringify(got) ? [] : [{ record, expected, got }];
        });
        expect(differences.slice(0, 1)).toEqual([]);
    }
}
