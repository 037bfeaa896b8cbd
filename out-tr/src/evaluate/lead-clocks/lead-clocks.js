import { holds } from '../../criteria/holds.js';
import { readClocks } from '../clock/clocks.js';
import { isOf } from './is-of.js';
import { comebacksOf, occurrencesOf } from './occurrences-of.js';
import { ownersOf } from './owners-of.js';
export function leadClocks(course) {
    const heard = { occurrences: occurrencesOf(course), comebacks: comebacksOf(course) };
    const surroundings = surroundingsOf(course.agreement);
    const owners = ownersOf(course);
    const clocks = Object.values(course.agreement.slas).map((sla) => {
        const facts = [...clockFacts(sla, course, heard), ...owners];
        const definition = definitionOf(sla);
        return [sla.id, readClocks({ definition, surroundings, facts, asOf: course.asOf })];
    });
    return Object.fromEntries(clocks.filter(([, readings]) => readings.length > 0));
}
function clockFacts(sla, course, { occurrences, comebacks }) {
    const { start, stop, cancel, reset, pause } = sla.clock;
    const lasting = [...occurrences, ...comebacks].filter(({ voidedAt }) => voidedAt === undefined);
    const heard = (fact, names) => lasting
        .filter((occurrence) => names.some((name) => isOf(occurrence, name)))
        .map((occurrence) => ({ fact, ...headOf(occurrence) }));
    return [
        ...startFacts(sla, occurrences.filter((occurrence) => isOf(occurrence, start)), course),
        ...heard('stop', stop),
        ...heard('cancel', cancel),
        ...heard('reset', reset),
        ...stateFacts(pause, course),
    ];
}
/**
 * A clock starts only if its SLA applies to the lead at that instant. An entry that was corrected starts a clock and cancels
 * it, unless the cycle has another start: what never happened takes no clock from what did.
 */
function startFacts(sla, starts, { facts }) {
    const applied = starts.filter(({ at }) => sla.applies === undefined || holds(sla.applies, facts.factsAt(at)));
    return applied.flatMap((start) => {
        const { voidedAt, cycle } = start;
        if (voidedAt === undefined)
            return [{ fact: 'start', ...headOf(start) }];
        const others = applied.some((other) => other.cycle === cycle && other.voidedAt === undefined);
        if (others)
            return [];
        return [
            { fact: 'start', ...headOf(start) },
            { fact: 'void', at: voidedAt, cycle },
        ];
    });
}
/** Waiting states in which the clock stands still, and changes of owner. */
function stateFacts(pause, { lead, facts }) {
    return lead.timeline.flatMap((happening) => {
        const head = headOf({ ...happening, cycle: facts.cycleAt(happening.at) });
        if (happening.what === 'reassign')
            return [{ fact: 'reassign', cause: happening.cause, ...head }];
        if (happening.what !== 'pause' || !pause.includes(happening.state))
            return [];
        return [{ fact: 'pause', ...head, ...(happening.until !== undefined && { until: happening.until }) }];
    });
}
function headOf({ at, loggedAt, cycle }) {
    return { at, cycle, ...(loggedAt !== undefined && { loggedAt }) };
}
function definitionOf({ side, within, grace, hardLimit, warnAt, restart, clock }) {
    return {
        side,
        target: within,
        warnAt,
        ...(grace !== undefined && { grace }),
        ...(hardLimit !== undefined && { hardLimit }),
        ...(restart !== undefined && { restart }),
        ...(clock.calendar !== undefined && { calendar: clock.calendar }),
    };
}
function surroundingsOf({ zone, calendars, teams, calendar }) {
    const teamCalendars = Object.values(teams).flatMap(({ id, calendar: own }) => own === undefined ? [] : [[id, own]]);
    return { zone, calendars, teamCalendars: Object.fromEntries(teamCalendars), agreementCalendar: calendar };
}
