import { openDates } from '../../support/open-intervals.js';
import { localDayAt } from '../../support/zoned-time.js';
/** Half-open intervals, in any order. */
export function hoursOfIntervals(intervals) {
    return {
        isOpen: (at) => intervals.some(({ start, end }) => start <= at && at < end),
        opensAfter: (at) => earliest(intervals.map(({ start }) => start).filter((start) => start > at)),
    };
}
const longestClosure = 366;
export function hoursOfCalendar(calendar) {
    const dates = openDates(calendar);
    const dayAt = (at) => localDayAt(calendar.zone, at);
    return {
        // A shift of the day before may still be open.
        isOpen: (at) => hoursOfIntervals([...dates(dayAt(at) - 1), ...dates(dayAt(at))]).isOpen(at),
        opensAfter: (at) => {
            for (let day = dayAt(at); day < dayAt(at) + longestClosure; day++) {
                const opening = hoursOfIntervals(dates(day)).opensAfter(at);
                if (opening !== undefined)
                    return opening;
            }
            return undefined;
        },
    };
}
function earliest(instants) {
    return instants.length === 0 ? undefined : Math.min(...instants);
}
