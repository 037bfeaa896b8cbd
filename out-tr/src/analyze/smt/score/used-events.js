import { isBefore } from '../lead/event-slot.js';
import { all, any, compare, countOf, no, not, same, whole } from '../term.js';
import { isWithin, usableSlots } from '../version.js';
/** The events that the rule selects, but for look-back and reset (semantics §3, Select). */
export function matchingEvents(rule, version) {
    return usableSlots(rule.signals, version).map((slot) => ({
        slot,
        holds: all([slot.usable, ...rule.where.map((filter) => passes(filter, slot, version))]),
    }));
}
function passes({ property, values }, slot, { lead }) {
    const term = slot.property(property);
    // An empty literal is asked of no event: an empty value is no value.
    const asked = values.filter((value) => value !== '');
    return term === undefined ? no : any(asked.map((value) => same(term, lead.propertyCode(value))));
}
/** Those inside the look-back that no reset hides. */
export function selectedEvents(matching, lookbackDays) {
    return matching.map(({ slot, holds }) => ({
        slot,
        holds: all([
            holds,
            not(slot.hidden),
            ...(lookbackDays === undefined ? [] : [compare('lt', slot.days, whole(lookbackDays))]),
        ]),
    }));
}
/** The newest of the marked ones. */
export function newestOf(marked) {
    return marked.map(({ slot, holds }) => ({
        slot,
        holds: all([holds, ...marked.map((other) => not(all([other.holds, isBefore(other.slot, slot)])))]),
    }));
}
/** Of the selected events the one that is the oldest of all matching ones, however old that is. */
export function firstEver(matching, selected) {
    return selected.map(({ slot, holds }) => ({
        slot,
        holds: all([holds, ...matching.map((other) => not(all([other.holds, isBefore(slot, other.slot)])))]),
    }));
}
/** The newest per value of a property; an event without a value does not count. */
export function newestPerValue(marked, property) {
    return marked.map(({ slot, holds }) => {
        const value = slot.property(property);
        if (value === undefined)
            return { slot, holds: no };
        const newer = marked.map((other) => {
            const its = other.slot.property(property);
            return its === undefined ? no : all([other.holds, isBefore(other.slot, slot), same(its, value)]);
        });
        return { slot, holds: all([holds, compare('gt', value, '0'), not(any(newer))]) };
    });
}
/** Newest to oldest: an event is kept if fewer than n kept ones lie less than the window after it (semantics §3, Count). */
export function thinned(marked, max, { script, words }) {
    if (max === undefined)
        return marked;
    const described = `${max.n} per ${max.perDays} of ${marked.map(({ holds }) => holds).join(' ')}`;
    const kept = script.shared(described, () => {
        const declared = marked.map(({ slot }) => script.declare('Bool', ...words, 'keeps', `${slot.signal} ${slot.place + 1}`));
        for (const [index, { slot, holds }] of marked.entries()) {
            const near = marked.map((other, at) => all([isBefore(other.slot, slot), declared[at] ?? no, isWithin(other.slot, slot, max.perDays)]));
            const isFree = compare('lt', countOf(near), whole(max.n));
            script.assert(same(declared[index] ?? no, all([holds, isFree])));
        }
        return declared;
    });
    return marked.map(({ slot }, index) => ({ slot, holds: kept[index] ?? no }));
}
