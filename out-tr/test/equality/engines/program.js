import { rowProgramOf } from '../../../src/evaluate/program/row-program.js';
/** The function that the agreement is compiled into. */
export const program = {
    name: 'program',
    rows: (agreement, leads, asOf) => {
        const score = rowProgramOf(agreement);
        return leads.map((lead) => score(lead, asOf));
    },
};
