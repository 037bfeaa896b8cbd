/** The calendar an SLA names, else the agreement's; the owner's team decides only when a clock starts. */
export function calendarOf(agreement, sla) {
    return agreement.calendars[sla.clock.calendar ?? agreement.calendar];
}
/** Open minutes of the longest ordinary weekday of a calendar. */
export function longestDayMinutes(calendar) {
    const perDay = new Map();
    for (const shift of calendar.weekly) {
        for (const day of shift.days)
            perDay.set(day, (perDay.get(day) ?? 0) + shiftMinutes(shift));
    }
    return Math.max(0, ...perDay.values());
}
/** Minutes of a target written in open time; undefined for every other unit. */
export function targetMinutes(duration) {
    if (duration.unit === 'businessMinutes')
        return duration.amount;
    return duration.unit === 'businessHours' ? duration.amount * 60 : undefined;
}
/** Minutes of a target as open time of a calendar, with working days as whole days; undefined for elapsed time. */
export function openMinutes(duration, calendar) {
    if (duration.unit === 'businessDays')
        return duration.amount * longestDayMinutes(calendar);
    return targetMinutes(duration);
}
/** Minutes of elapsed time; undefined for open time. */
export function elapsedMinutes(duration) {
    if (duration.unit === 'minutes')
        return duration.amount;
    if (duration.unit === 'hours')
        return duration.amount * 60;
    return duration.unit === 'calendarDays' ? duration.amount * 24 * 60 : undefined;
}
/** Length of a shift; one that ends where it starts lasts a whole day. */
export function shiftMinutes({ from, to }) {
    const length = minuteOfDay(to) - minuteOfDay(from);
    return length > 0 ? length : length + 24 * 60;
}
/** The minute of the day at which a shift begins. */
export function shiftStart({ from }) {
    return minuteOfDay(from);
}
function minuteOfDay(time) {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
