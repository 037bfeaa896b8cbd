import { columnProgramOf } from '../../../src/evaluate/columns/column-program.js';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.js';
import { scoreRowAt } from '../../../src/evaluate/columns/score-columns.js';
const dayMs = 86_400_000;
/** The kernel over leads as columns; it runs for the day before first, of which nothing may be left. */
export const columns = {
    name: 'columns',
    rows: (agreement, leads, asOf) => {
        const program = columnProgramOf(agreement, leadColumns(agreement, leads));
        const scores = program.run(asOf, program.run(asOf - dayMs));
        return leads.map((_, place) => scoreRowAt(scores, place));
    },
};
