import { localDayAt, startOfDay } from '../../support/zoned-time.js';
/** The first 00:00 of the zone at or after an instant. */
export function nightFrom(zone, instant) {
    let day = localDayAt(zone, instant);
    while (startOfDay(zone, day) < instant)
        day++;
    return startOfDay(zone, day);
}
/** Is the instant 00:00 in the zone? */
export function isNight(zone, instant) {
    return nightFrom(zone, instant) === instant;
}
