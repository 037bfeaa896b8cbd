import { historyOf } from '../../../src/evaluate/history.js';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.js';
import { scoreRow } from '../../../src/evaluate/score-row.js';
import { promisedDifferences } from './promised-differences.js';
import { shownDifferences } from './shown-differences.js';
/** Kinds of difference that rows or facts tell. */
const known = new Set([
    'score',
    'newly-handed-over',
    'no-longer-handed-over',
    'other-stage',
    'withdrawn',
    'rerouted',
    'other-sla',
    'other-grade',
    'other-band',
    'other-outcome',
]);
/** Does the lead of a witness show the difference, by the explaining evaluator and by the program alike? */
export function replays([before, after], kind, { sample }) {
    if (!known.has(kind))
        throw new Error(`nothing tells whether a lead shows ${kind}`);
    if (kind === 'other-sla' || kind === 'withdrawn')
        return promisedDifferences([before, after], sample).includes(kind);
    const { id, recordedStage, asOf } = sample;
    const { changes: _, ...history } = historyOf(sample);
    const record = { ...history, id, ...(recordedStage !== undefined && { recordedStage }) };
    const rows = (rowOf) => ({
        recorded: recordedStage,
        before: rowOf(before),
        after: rowOf(after),
    });
    return [
        rows((agreement) => scoreRow(agreement, record, asOf)),
        rows((agreement) => rowProgramOf(agreement)(record, asOf)),
    ].every((judged) => shownDifferences([before, after], judged).includes(kind));
}
