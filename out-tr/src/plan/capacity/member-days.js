import { weekdayOf } from '../../support/local-date.js';
import { memberAtWork, weekOfMember } from './member-capacity.js';
/** What an active member can do on each day; days on which nothing is possible are left out. */
export function daysOfMember(id, { from, until }, { agreement, capacity, calendars }) {
    const member = agreement.members[id];
    if (!member?.active)
        return [];
    const calendar = calendars(member.calendar ?? agreement.teams[member.team]?.calendar ?? agreement.calendar);
    if (calendar === undefined)
        return [];
    const atWork = memberAtWork(member, calendar, capacity);
    const days = [];
    for (let monday = mondayOf(from); monday < until; monday += 7)
        days.push(...weekOfMember(atWork, monday));
    return days.filter(({ day }) => day >= from && day < until);
}
export function mondayOf(day) {
    return day - weekdayOf(day);
}
