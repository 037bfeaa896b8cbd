import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.js';
/** The row by the generated program, of the lead as an export of that instant shows it. */
export function rowOf(agreement, { id, recordedStage, ...lead }, asOf, recycledAt) {
    const history = historyOf({ id, ...lead });
    const { values } = momentAt(agreement, history, asOf).facts;
    const record = {
        ...history,
        id,
        values,
        ...(recordedStage !== undefined && { recordedStage }),
        ...(recycledAt !== undefined && { recycledAt }),
    };
    return rowProgramOf(agreement)(record, asOf);
}
