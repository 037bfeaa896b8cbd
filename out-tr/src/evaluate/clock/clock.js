import { compareCodePoints } from '../../support/code-points.js';
import { ownValue } from '../../support/own-value.js';
import { beyond, resolveTarget } from './clock-target.js';
/** The calendar is the SLA's, else that of the owner's team at the start, else the agreement's (semantics §5). */
export function beginClock(definition, surroundings, facts, firstStartAt) {
    const { zone, calendars, agreementCalendar } = surroundings;
    const team = teamAt(facts, firstStartAt);
    const teamCalendar = team === undefined ? undefined : ownValue(surroundings.teamCalendars, team);
    const calendar = definition.calendar ?? teamCalendar ?? agreementCalendar;
    const hours = calendar === undefined ? undefined : ownValue(calendars, calendar);
    const clock = {
        definition,
        zone,
        firstStartAt,
        ...(calendar !== undefined && hours !== undefined && { calendar, hours }),
    };
    const hardLimitAt = hardLimitOf(clock);
    return hardLimitAt === undefined ? clock : { ...clock, hardLimitAt };
}
/** The team of the newest owner known to have been there at the instant. */
function teamAt(facts, instant) {
    let newest;
    for (const fact of facts) {
        if (fact.fact !== 'owner' || fact.at > instant)
            continue;
        if (newest === undefined || isNewer(fact, newest))
            newest = fact;
    }
    return newest?.team;
}
/** At one instant the fact logged last says who owns the lead; then any fixed order will do. */
function isNewer(fact, than) {
    const order = fact.at - than.at || (fact.loggedAt ?? fact.at) - (than.loggedAt ?? than.at);
    return order > 0 || (order === 0 && compareCodePoints(fact.team, than.team) > 0);
}
/** From the first start, whatever pauses and restarts do. */
function hardLimitOf(clock) {
    const { hardLimit } = clock.definition;
    if (hardLimit === undefined)
        return undefined;
    const target = resolveTarget(hardLimit, clock.firstStartAt, clock);
    if (typeof target === 'string')
        return target;
    return target.timeLine.reach(clock.firstStartAt, target.amount) ?? beyond(clock.hours);
}
