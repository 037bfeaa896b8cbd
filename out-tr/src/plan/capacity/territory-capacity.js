import { exact, nothing, over, plus } from '../../support/exact.js';
import { dateOfDay } from '../../support/local-date.js';
import { firstDayOf, monthLater, monthsOf } from '../../support/month.js';
import { daysOfMember, mondayOf } from './member-days.js';
import { loadOf } from './territory-load.js';
/** The leads of a territory are spread over the working days of the agreement's calendar, month by month. */
export function territoryCapacity(territory, need, question) {
    const { agreement, calendars, minutesPerLead, span } = question;
    const days = { from: firstDayOf(span.from), until: firstDayOf(monthLater(span.to, 1)) };
    const able = byDay(daysOfMembers(territory, days, question));
    const asked = dailyNeed(need, span, calendars(agreement.calendar));
    const months = monthsOf(span).map((month) => {
        const ofMonth = between(able, firstDayOf(month), firstDayOf(monthLater(month, 1)));
        return { month, ...loadOf(need.get(month) ?? nothing, ofMonth, minutesPerLead) };
    });
    return { territory, months, weeks: weeksOf(days, { able, asked, minutesPerLead }) };
}
/** A member of several territories gives each an equal part. */
function daysOfMembers(territory, span, question) {
    const { territories } = question.agreement;
    return territory.members.flatMap((id) => {
        const shared = Object.values(territories).filter(({ members }) => members.includes(id)).length;
        return daysOfMember(id, span, question).map((day) => divided(day, Math.max(1, shared)));
    });
}
function divided({ day, leads, minutes }, parts) {
    if (parts === 1)
        return { day, leads, minutes };
    return { day, leads: leads && over(leads, exact(parts)), minutes: over(minutes, exact(parts)) };
}
function byDay(days) {
    const map = new Map();
    for (const each of days) {
        const same = map.get(each.day);
        if (same === undefined)
            map.set(each.day, [each]);
        else
            same.push(each);
    }
    return map;
}
function between(days, from, until) {
    return Array.from({ length: until - from }, (_, index) => days.get(from + index) ?? []).flat();
}
/** How many leads come on each day; a month without any working day spreads them over all its dates. */
function dailyNeed(need, span, calendar) {
    const daily = new Map();
    for (const month of monthsOf(span)) {
        const first = firstDayOf(month);
        const all = Array.from({ length: firstDayOf(monthLater(month, 1)) - first }, (_, index) => first + index);
        const working = all.filter((day) => (calendar?.minutesOn(day) ?? 0) > 0);
        const days = working.length === 0 ? all : working;
        const each = over(need.get(month) ?? nothing, exact(days.length));
        for (const day of days)
            daily.set(day, each);
    }
    return daily;
}
function weeksOf({ from, until }, { able, asked, minutesPerLead }) {
    const weeks = [];
    for (let monday = mondayOf(from); monday < until; monday += 7) {
        let mqls = nothing;
        for (let day = monday; day < monday + 7; day++)
            mqls = plus(mqls, asked.get(day) ?? nothing);
        weeks.push({
            monday: dateOfDay(monday),
            ...loadOf(mqls, between(able, monday, monday + 7), minutesPerLead),
        });
    }
    return weeks;
}
