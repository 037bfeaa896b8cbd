import { ownValue } from '../../support/own-value.js';
import { textTable } from '../../support/text-table.js';
import { moment, say } from './telling.js';
/** Every promise that runs, or ran, on the lead: when it started, when it is due, how it stands. */
export function clockLines(telling) {
    const rows = Object.entries(telling.evaluation.clocks).flatMap(([sla, readings]) => readings.map((reading) => clockCells(telling, sla, reading)));
    if (rows.length === 0)
        return [];
    return [telling.bold(say(telling, 'Clocks', 'Uhren')), ...textTable(rows).map((line) => `  ${line}`)];
}
function clockCells(telling, sla, reading) {
    const due = reading.state === 'error'
        ? problemText(telling, reading.problem)
        : reading.dueAt === undefined
            ? ''
            : say(telling, `due ${moment(telling, reading.dueAt)}`, `fällig ${moment(telling, reading.dueAt)}`);
    const stopped = reading.state === 'error' ? undefined : reading.stoppedAt;
    return [
        sla,
        stateText(telling, reading.state),
        say(telling, `since ${moment(telling, reading.startAt)}`, `seit ${moment(telling, reading.startAt)}`),
        due,
        stopped === undefined
            ? ''
            : say(telling, `stopped ${moment(telling, stopped)}`, `beendet ${moment(telling, stopped)}`),
        telling.faint(telling.where(ownValue(telling.agreement.slas, sla)?.place)),
    ];
}
function stateText(telling, state) {
    return {
        open: say(telling, 'open', 'offen'),
        paused: say(telling, 'paused', 'pausiert'),
        met: say(telling, 'kept', 'eingehalten'),
        breached: say(telling, 'breached', 'verletzt'),
        waived: say(telling, 'waived', 'erlassen'),
        canceled: say(telling, 'canceled', 'entfallen'),
        error: say(telling, 'unknown', 'unbekannt'),
    }[state];
}
function problemText(telling, problem) {
    return {
        'no-calendar': say(telling, 'no calendar applies', 'kein Kalender gilt'),
        'no-open-time': say(telling, 'its calendar never opens', 'ihr Kalender öffnet nie'),
        'beyond-holiday-years': say(telling, 'it reaches beyond the declared holidays', 'sie reicht über die erklärten Feiertage hinaus'),
    }[problem];
}
