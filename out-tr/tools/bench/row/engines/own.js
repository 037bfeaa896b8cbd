import { rowProgramOf } from '../../../../src/evaluate/program/row-program.js';
import { scoreRow } from '../../../../src/evaluate/score-row.js';
import { asOf } from '../../leads/bench-lead.js';
import { handWritten } from '../hand-written.js';
/** leadpact itself, and the measure of all: hand-written JavaScript over the same records. */
export function ownEngines(agreement, leads) {
    const leadOf = (index) => {
        const lead = leads[index];
        if (lead === undefined)
            throw new Error(`there is no lead ${index}`);
        return lead;
    };
    const program = rowProgramOf(agreement);
    return [
        { name: 'leadpact', isSlow: false, rowOf: (index) => program(leadOf(index), asOf) },
        { name: 'hand-written', isSlow: false, rowOf: (index) => handWritten(leadOf(index)) },
        {
            name: 'leadpact, explaining',
            note: 'what explain and test execute; the reference of all results',
            isSlow: true,
            rowOf: (index) => scoreRow(agreement, leadOf(index), asOf),
        },
    ];
}
