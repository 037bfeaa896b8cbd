import { openBudget } from '../analyze/budget.js';
import { isIncomparable, openSpace } from '../analyze/space/space.js';
import { witnessDay } from '../analyze/witness/witness-instant.js';
import { decayTable } from '../evaluate/score/decay-table.js';
import { createRandom } from '../support/random.js';
import { drawnSample } from './drawn-sample.js';
const attempts = 2;
const steps = 600;
/** Changes one thing after the other and keeps what brings it nearer; every value is one that some criterion tells apart. */
export function openLeadSearch(agreement, isOver) {
    const opened = openSpace({ agreements: [agreement], budget: openBudget({ steps: 2_000_000 }) });
    const space = isIncomparable(opened) ? undefined : opened;
    const events = plausibleEvents(agreement);
    const samples = agreement.samples.map(drawnSample);
    const given = new Map(Object.keys(agreement.consentPurposes).map((purpose) => [purpose, 'given']));
    return {
        near(start, distanceOf) {
            if (space === undefined)
                return undefined;
            const random = createRandom(attempts, steps);
            const starts = nearest(start, [{ ...start, consents: given }, ...samples], distanceOf);
            for (const from of starts.slice(0, attempts)) {
                let { distance, lead } = from;
                for (let step = 0; step < steps && distance > 0 && !isOver(); step++) {
                    const next = changed(random, { space, events, start, today: witnessDay(agreement) }, lead);
                    const far = distanceOf(next);
                    if (far <= distance)
                        [lead, distance] = [next, far];
                }
                if (distance === 0)
                    return lead;
            }
            return undefined;
        },
    };
}
/** Leads with what is wanted of the start put over them, the nearest first. */
function nearest(start, leads, distanceOf) {
    return leads
        .map((other) => {
        const lead = {
            ...start,
            values: { ...other.values, ...start.values },
            events: [...new Set([...start.events, ...other.events])],
            consents: new Map([...other.consents, ...start.consents]),
        };
        return { lead, distance: distanceOf(lead) };
    })
        .sort((left, right) => left.distance - right.distance);
}
/** One value, event or state changed. */
function changed(random, { events, space, start, today }, lead) {
    if (events.length > 0 && random.chance(1, 2)) {
        const own = lead.events.filter((event) => !start.events.includes(event));
        if (own.length > 0 && random.chance(1, 2)) {
            const dropped = random.pick(own);
            return { ...lead, events: lead.events.filter((event) => event !== dropped) };
        }
        return { ...lead, events: [...lead.events, random.pick(events)] };
    }
    const index = random.below(space.variables.length);
    const variable = space.variables[index];
    if (variable === undefined || !('attribute' in variable))
        return lead;
    if (variable.attribute in start.values)
        return lead;
    const { values } = space.valuesOf(new Map([[index, random.below(variable.classes.length)]]), today);
    const { [variable.attribute]: _old, ...others } = lead.values;
    const value = values[variable.attribute];
    return { ...lead, values: value === undefined ? others : { ...others, [variable.attribute]: value } };
}
/** Events that rules count, at the ages at which their points change. */
function plausibleEvents({ scorings }) {
    const rules = Object.values(scorings).flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)));
    return rules.flatMap((rule) => (rule.kind === 'event' || rule.kind === 'inactivity' ? eventsOf(rule) : []));
}
function eventsOf(rule) {
    const where = rule.kind === 'event' ? rule.where : [];
    const properties = Object.fromEntries(where.map(({ property, values }) => [property, values[0] ?? '']));
    const distinct = rule.kind === 'event' && rule.count.mode === 'distinctBy' ? rule.count.property : undefined;
    return rule.signals.flatMap((signal) => agesOf(rule).map((ageDays, index) => ({
        signal,
        properties: distinct === undefined ? properties : { [distinct]: `value-${index}`, ...properties },
        ageDays,
        olderByMs: index * 60_000,
        hidden: false,
    })));
}
function agesOf(rule) {
    if (rule.kind === 'inactivity')
        return [0, 1, 2, 3, 4].map((times) => times * rule.everyDays);
    const { points, tail } = decayTable(rule.points, rule.decay, rule.lookbackDays);
    const turns = points.flatMap((value, age) => (value === (points[age + 1] ?? tail) ? [] : [age, age + 1]));
    return [...new Set([0, 1, ...turns])].slice(0, 12);
}
