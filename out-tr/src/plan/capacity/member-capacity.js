import { exact, exactOf, isNothing, minus, nothing, over, plus, sumOf, times, } from '../../support/exact.js';
import { calendarOf, dateOfDay, weekdayOf } from '../../support/local-date.js';
import { firstDayOf, monthLater, monthOfDate } from '../../support/month.js';
import { covers, daySpan, netDaysOf } from './net-days.js';
export function memberAtWork(member, calendar, { hoursPerDay, renewals, changes }) {
    return {
        leadsPerDay: (day) => leadsPerDay(member.capacity, calendar, day),
        calendar,
        minutesPerDay: times(exactOf(hoursPerDay), exact(60)),
        absences: member.absences.map(daySpan),
        renewals: renewals
            .filter(({ team }) => team === member.team)
            .map((renewal) => ({ ...daySpan(renewal), daysPerWeek: exactOf(renewal.daysPerWeek) })),
        changes: changes
            .filter(({ team }) => team === member.team)
            .map((change) => ({ ...daySpan(change), factor: factorOf(change) })),
    };
}
function factorOf({ change, by }) {
    return (change === 'cut' ? minus : plus)(exact(1), exactOf(by));
}
/** What a member can do on each day of the week that begins on `monday`; days on which nothing is possible are left out. */
export function weekOfMember(member, monday) {
    const { absences, calendar, changes, minutesPerDay, renewals } = member;
    const working = Array.from({ length: 7 }, (_, index) => monday + index).filter((day) => calendar.minutesOn(day) > 0);
    const { netDays, present } = netDaysOf(working, absences, renewalDays(working, renewals, calendar));
    if (isNothing(netDays))
        return [];
    const partOfDay = over(netDays, exact(present.length));
    return present.map((day) => {
        // Several changes at once multiply.
        const part = changes
            .filter((change) => covers(change, day))
            .reduce((left, { factor }) => times(left, factor), partOfDay);
        const limit = member.leadsPerDay(day);
        const minutes = least(minutesPerDay, exact(calendar.minutesOn(day)));
        return { day, leads: limit && times(limit, part), minutes: times(minutes, part) };
    });
}
/** A full week of renewals takes `daysPerWeek`; a shorter one the part of it that is worked. */
function renewalDays(working, renewals, { daysPerWeek }) {
    return sumOf(renewals.map((renewal) => {
        const days = working.filter((day) => covers(renewal, day)).length;
        return times(renewal.daysPerWeek, exact(days, daysPerWeek));
    }));
}
/** A limit per week or month is spread over its regular working days, so a holiday takes its part away. */
function leadsPerDay(capacity, calendar, day) {
    if (capacity === undefined)
        return undefined;
    if (capacity.per === 'day')
        return exact(capacity.n);
    if (capacity.per === 'week')
        return exact(capacity.n, calendar.daysPerWeek);
    const first = day - calendarOf(day).date + 1;
    const next = firstDayOf(monthLater(monthOfDate(dateOfDay(day)), 1));
    let regular = 0;
    for (let each = first; each < next; each++)
        if (calendar.isRegular(weekdayOf(each)))
            regular++;
    return regular === 0 ? nothing : exact(capacity.n, regular);
}
function least(left, right) {
    return left.numerator * right.denominator <= right.numerator * left.denominator ? left : right;
}
