import { handoffOutcomeWords } from '../../model/words/handoff-words.js';
import { textTable } from '../../support/text-table.js';
import { moment, say } from './telling.js';
/** Every offer of the lead to sales: until when sales had to decide, and what became of it. */
export function handoffLines(telling) {
    const rows = telling.evaluation.journey.handoffs.map((handoff) => handoffCells(telling, handoff));
    if (rows.length === 0)
        return [];
    return [telling.bold(say(telling, 'Handoffs', 'Übergaben')), ...textTable(rows).map((line) => `  ${line}`)];
}
function handoffCells(telling, { at, deadline, outcome, decidedAt }) {
    return [
        moment(telling, at),
        handoffOutcomeWords[outcome][telling.language],
        deadline === null
            ? ''
            : say(telling, `to decide by ${moment(telling, deadline)}`, `Frist ${moment(telling, deadline)}`),
        decidedAt === null
            ? ''
            : say(telling, `settled ${moment(telling, decidedAt)}`, `entschieden ${moment(telling, decidedAt)}`),
        telling.faint(telling.where(telling.agreement.lifecycle.handoff.place)),
    ];
}
