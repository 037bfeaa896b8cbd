import { dayOfDate } from '../../support/local-date.js';
import { ownValue } from '../../support/own-value.js';
import { startOfDay } from '../../support/zoned-time.js';
import { united } from './routing-plan.js';
import { hoursOfCalendar } from './working-hours.js';
const known = new WeakMap();
/** The routing of an agreement made exact; worked out once. */
export function routingPlanOf(agreement) {
    const plan = known.get(agreement) ?? workOut(agreement);
    known.set(agreement, plan);
    return plan;
}
function workOut(agreement) {
    const { zone, routing } = agreement;
    const pools = Object.values(routing.pools).map((pool) => [pool.id, poolOf(pool, agreement)]);
    return { zone, rules: routing.rules, pools: Object.fromEntries(pools), fallback: fallbackOf(agreement) };
}
/** The first queue of the chain that somebody answers for, else the last (semantics §7). */
function fallbackOf({ routing, members }) {
    const roles = new Set(Object.values(members).flatMap((member) => (member.active ? member.roles : [])));
    const queues = routing.fallback.map(({ queue }) => queue);
    const answered = queues.find((queue) => roles.has(ownValue(routing.queues, queue)?.owner ?? ''));
    const queue = answered ?? queues.at(-1);
    if (queue === undefined)
        throw new Error('routing ends in a queue');
    return queue;
}
function poolOf(pool, agreement) {
    const members = pool.members.flatMap((id) => {
        const member = ownValue(agreement.members, id);
        return member === undefined ? [] : [memberOf(member, agreement)];
    });
    return { ...pool, members };
}
/** Absences include both dates. Hours are the member's own, else the team's, else the agreement's. */
function memberOf(member, agreement) {
    const { zone, calendars, teams } = agreement;
    const calendar = member.calendar ?? ownValue(teams, member.team)?.calendar ?? agreement.calendar;
    const hours = ownValue(calendars, calendar);
    const { id, weight, active, capacity, skills } = member;
    return {
        id,
        weight,
        active,
        skills,
        ...(capacity !== undefined && { capacity }),
        absences: united(member.absences.map(({ from, to }) => ({
            start: startOfDay(zone, dayOfDate(from)),
            end: startOfDay(zone, dayOfDate(to) + 1),
        }))),
        ...(hours !== undefined && { hours: hoursOfCalendar(hours) }),
    };
}
