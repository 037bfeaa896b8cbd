import { dateOfDay, weekdayOf } from '../../support/local-date.js';
import { ownValue } from '../../support/own-value.js';
import { firstAbove } from '../../support/weighted.js';
import { localDayAt, openingInstant } from '../../support/zoned-time.js';
/** Days before asOf in which leads arrive: about eighteen months. */
export const windowDays = 548;
const workday = [1, 1, 1, 1, 1, 2, 5, 12, 24, 32, 34, 32, 24, 26, 30, 30, 28, 22, 16, 14, 13, 11, 7, 3];
const freeDay = [1, 1, 1, 1, 1, 1, 2, 3, 5, 7, 9, 9, 8, 8, 8, 9, 9, 9, 10, 11, 11, 9, 6, 3];
/** Monday to Sunday; free days have hours of their own. */
const weekdayShare = [100, 108, 105, 100, 80, 90, 100];
/** Rises by half over the window; weekends and the agreement's holidays are quiet, evenings are not empty. */
export function arrivalsBefore(agreement, asOf) {
    const { zone } = agreement;
    const holidays = new Set(ownValue(agreement.calendars, agreement.calendar)?.holidays);
    const lastDay = localDayAt(zone, asOf);
    const starts = [];
    const ends = [];
    let total = 0;
    for (let day = lastDay - windowDays; day <= lastDay; day++) {
        const isFree = weekdayOf(day) >= 5 || holidays.has(dateOfDay(day));
        const growth = 2 * windowDays + day - (lastDay - windowDays);
        for (const [hour, weight] of (isFree ? freeDay : workday).entries()) {
            const start = openingInstant(zone, day * 86_400_000 + hour * 3_600_000);
            if (start >= asOf)
                continue;
            total += weight * (weekdayShare[weekdayOf(day)] ?? 0) * growth;
            starts.push(start);
            ends.push(total);
        }
    }
    return { starts, ends, total, asOf };
}
/** An instant of whole seconds in the hour at a place of the curve, not after asOf. */
export function instantAt({ starts, ends, total, asOf }, place, random) {
    const start = starts[firstAbove(ends, Math.min(place, total - 1))] ?? asOf;
    return Math.min(start + random.below(3600) * 1000, asOf);
}
/** The place of the `index`-th of `count` leads in the order of their arrival. */
export function placeOf({ total }, index, count) {
    return Math.floor((index / count) * total);
}
