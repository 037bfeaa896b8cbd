import { readClocks } from '../../../src/evaluate/clock/clocks.js';
import { parseDuration } from '../../../src/support/duration-text.js';
import { formatInstant, parseInstant } from '../../../src/support/instant.js';
/** Mon–Fri 09:00–17:30 in Berlin, with Good Friday and Easter Monday 2026; declared to the end of 2026. */
export const berlin = {
    id: 'berlin',
    zone: 'Europe/Berlin',
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' }],
    holidays: ['2026-04-03', '2026-04-06'],
    holidayYears: [2026],
    exceptions: {},
};
const kolkata = { ...berlin, id: 'kolkata', zone: 'Asia/Kolkata', holidays: [] };
const closed = { ...berlin, id: 'closed', weekly: [] };
export const surroundings = {
    zone: 'Europe/Berlin',
    calendars: { berlin, kolkata, closed },
    teamCalendars: { india: 'kolkata' },
    agreementCalendar: 'berlin',
};
export function at(text) {
    const instant = parseInstant(text);
    if (instant === undefined)
        throw new Error(`not an instant: ${text}`);
    return instant;
}
export function lasting(text) {
    const duration = parseDuration(text);
    if (duration === undefined)
        throw new Error(`not a duration: ${text}`);
    return duration;
}
export function promise(target, more = {}) {
    return { side: 'sales', target: lasting(target), warnAt: [], ...more };
}
/** `fact('start', '2026-06-01T08:00Z')` in cycle 1. */
export function fact(kind, instant, cycle = 1) {
    return { fact: kind, at: at(instant), cycle };
}
export function read(definition, facts, asOf) {
    return readClocks({ definition, surroundings, facts, asOf: at(asOf) });
}
/** State, due time, and when it was stopped or canceled. */
export function brief(reading) {
    if (reading === undefined)
        return 'no clock';
    if (reading.state === 'error')
        return `error ${reading.problem}`;
    const { canceledAt, dueAt, state, stoppedAt } = reading;
    const due = dueAt === undefined ? 'no due time' : `due ${formatInstant(dueAt)}`;
    const stopped = stoppedAt === undefined ? '' : `, stopped ${formatInstant(stoppedAt)}`;
    const canceled = canceledAt === undefined ? '' : `, canceled ${formatInstant(canceledAt)}`;
    return `${state}, ${due}${stopped}${canceled}`;
}
