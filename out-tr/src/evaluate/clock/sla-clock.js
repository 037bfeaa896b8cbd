import { clockFactsOf } from './clock-facts.js';
import { readClocks } from './clocks.js';
/** The clocks of one SLA of the agreement on one lead at asOf, by cycle and start (semantics §5). */
export function slaClocks(agreement, sla, { facts, asOf }) {
    return readClocks({
        definition: clockDefinitionOf(sla),
        surroundings: clockSurroundingsOf(agreement),
        facts: clockFactsOf(sla, facts),
        asOf,
    });
}
function clockDefinitionOf({ side, within, warnAt, clock, ...sla }) {
    return {
        side,
        target: within,
        warnAt,
        ...(clock.calendar !== undefined && { calendar: clock.calendar }),
        ...(sla.grace && { grace: sla.grace }),
        ...(sla.hardLimit && { hardLimit: sla.hardLimit }),
        ...(sla.restart && { restart: sla.restart }),
    };
}
function clockSurroundingsOf({ zone, calendar, calendars, teams }) {
    const named = Object.values(teams).flatMap((team) => team.calendar === undefined ? [] : [[team.id, team.calendar]]);
    return { zone, calendars, teamCalendars: Object.fromEntries(named), agreementCalendar: calendar };
}
