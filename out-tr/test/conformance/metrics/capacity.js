import { noticeDays } from '../../../src/plan/breaks/short-notice.js';
import { weekOfMember } from '../../../src/plan/capacity/member-capacity.js';
import { daySpan, netDaysOf } from '../../../src/plan/capacity/net-days.js';
import { leadsOver, loadOf, minutesOver } from '../../../src/plan/capacity/territory-load.js';
import { exact, exactOf, formatExact, isNothing, over, times } from '../../../src/support/exact.js';
import { parseInstant } from '../../../src/support/instant.js';
import { dayOfDate } from '../../../src/support/local-date.js';
import { localDateAt } from '../../../src/support/zoned-time.js';
import { adapter } from '../adapter.js';
import { rationalOf } from './exact-text.js';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** One week of every territory, and the notice of cuts. */
export const capacity = adapter(({ definition, facts }) => {
    const monday = dayOfDate(definition.weekStart);
    const calendar = calendarOf(definition, monday);
    const working = Array.from({ length: 7 }, (_, index) => monday + index).filter((day) => calendar.minutesOn(day) > 0);
    const perLead = times(exact(definition.minTouches), exactOf(rationalOf(definition.minutesPerTouch)));
    const worked = facts.members.map(({ territory }) => territory);
    const names = [...new Set([...worked, ...Object.keys(facts.demand)])].toSorted();
    const territories = names.map((name) => {
        const members = facts.members.filter(({ territory }) => territory === name);
        const days = members.flatMap((member) => weekOfMember(atWork(member, calendar, monday, working), monday));
        const load = loadOf(exactOf(rationalOf(facts.demand[name] ?? '0')), days, perLead);
        return [
            name,
            {
                members: members.map((member) => netOf(member, working)),
                mqls: formatExact(load.mqls),
                leadCapacity: load.leadCapacity && formatExact(load.leadCapacity),
                leadsOver: formatExact(leadsOver(load)),
                minutesNeeded: load.minutesNeeded && formatExact(load.minutesNeeded),
                minutesAvailable: formatExact(load.minutesAvailable),
                minutesOver: formatExact(minutesOver(load)),
                fits: isNothing(leadsOver(load)) && isNothing(minutesOver(load)),
            },
        ];
    });
    return {
        territories: Object.fromEntries(territories),
        cuts: facts.cuts.map((cut) => cutOf(cut, definition.zone)),
    };
});
/** Open around the clock on its working days, so that only the hours of the member limit the minutes. */
function calendarOf({ workdays, holidays }, monday) {
    const closed = holidays.map(dayOfDate);
    return {
        minutesOn: (day) => workdays.includes(weekdays[day - monday] ?? '') && !closed.includes(day) ? 24 * 60 : 0,
        daysPerWeek: workdays.length,
        isRegular: (weekday) => workdays.includes(weekdays[weekday] ?? ''),
    };
}
/** The vector says the renewals of this week; the plan says those of a full week. */
function atWork(member, calendar, monday, working) {
    const renewals = exactOf(rationalOf(member.renewalDays));
    const ofFullWeek = working.length === 0
        ? renewals
        : over(times(renewals, exact(calendar.daysPerWeek)), exact(working.length));
    return {
        leadsPerDay: () => exactOf(rationalOf(member.leadsPerDay)),
        calendar,
        minutesPerDay: times(exactOf(rationalOf(member.hoursPerDay)), exact(60)),
        absences: member.absences.map(([from, to]) => daySpan({ from, to })),
        renewals: [{ from: monday, to: monday + 6, daysPerWeek: ofFullWeek }],
        changes: [],
    };
}
function netOf({ id, absences, renewalDays }, working) {
    const spans = absences.map(([from, to]) => daySpan({ from, to }));
    const net = netDaysOf(working, spans, exactOf(rationalOf(renewalDays)));
    return { id, workingDays: net.workingDays, absentDays: net.absentDays, netDays: formatExact(net.netDays) };
}
function cutOf({ id, announcedAt, effectiveOn }, zone) {
    const announced = localDateAt(zone, parseInstant(announcedAt) ?? Number.NaN);
    const days = noticeDays({ from: effectiveOn, announced });
    return { id, noticeDays: days, inTime: days >= 30 };
}
