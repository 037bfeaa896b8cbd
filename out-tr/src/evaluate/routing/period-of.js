import { monthAt, weekAt } from '../../support/period.js';
import { localDayAt, startOfDay } from '../../support/zoned-time.js';
/** The local day, ISO week or month that holds an instant, half-open. */
export function periodOf(zone, per, at) {
    if (per === 'week')
        return weekAt(zone, at);
    return per === 'month' ? monthAt(zone, at) : dayAt(zone, at);
}
/** Boundaries alone decide, also where a fold repeats the last minutes of a date. */
function dayAt(zone, at) {
    const local = localDayAt(zone, at);
    const day = at >= startOfDay(zone, local + 1) ? local + 1 : local;
    return { start: startOfDay(zone, day), end: startOfDay(zone, day + 1) };
}
