import { all, any, choose, compare, countOf, firstOf, not, sum, times, whole } from '../term.js';
import { usableSlots } from '../version.js';
import { pointsByAge } from './points-by-age.js';
import { firstEver, matchingEvents, newestOf, newestPerValue, selectedEvents, thinned, } from './used-events.js';
/** What the events of a rule come to, counted by its mode and decayed one by one (semantics §3). */
export function eventPoints(rule, version) {
    const { script } = version;
    const matching = named(matchingEvents(rule, version), [rule.id, 'matches'], script);
    const selected = named(selectedEvents(matching, rule.lookbackDays), [rule.id, 'selects'], script);
    const { count } = rule;
    const naming = { script, words: [version.label, rule.id] };
    switch (count.mode) {
        case 'every':
            return decayed(rule, thinned(selected, count.max, naming));
        case 'firstEver':
            return decayed(rule, firstEver(matching, selected));
        case 'latest':
            return decayed(rule, newestOf(selected));
        case 'distinctBy': {
            const distinct = named(newestPerValue(selected, count.property), [rule.id, 'tells apart'], script);
            return decayed(rule, thinned(distinct, count.max, naming));
        }
        case 'atLeast': {
            const recent = named(selectedEvents(selected, count.withinDays), [rule.id, 'counts'], script);
            const enough = compare('gte', countOf(holdsOf(recent)), whole(count.n));
            return choose(enough, decayed(rule, newestOf(recent)), '0');
        }
        case 'tiers':
            return tierPoints(count.tiers, countOf(holdsOf(selected)), [rule.id, 'counts'], script);
    }
}
function decayed(rule, used) {
    return sum(used.map(({ slot, holds }) => choose(holds, pointsByAge(rule, slot.days), '0')));
}
/** The points of the range the count falls in, none outside; a range does not decay. */
function tierPoints(tiers, counted, words, script) {
    const count = script.define('Int', counted, ...words);
    return firstOf(tiers.map(({ from, to, points }) => ({
        when: all([
            compare('gte', count, whole(from)),
            ...(to === undefined ? [] : [compare('lte', count, whole(to))]),
        ]),
        value: whole(points),
    })), '0');
}
/** max(floor, −per · floor(A/N)), A = age of the newest event that is not hidden; none: 0. */
export function inactivityPoints(rule, version) {
    const { script, label } = version;
    const seen = usableSlots(rule.signals, version).map((slot) => ({
        slot,
        holds: all([slot.usable, not(slot.hidden)]),
    }));
    const age = script.define('Int', sum(newestOf(seen).map(({ slot, holds }) => choose(holds, slot.days, '0'))), rule.id, 'age of the newest');
    const [intervals = '0'] = script.shared(`${rule.everyDays} in ${age}`, () => {
        const declared = script.declare('Int', label, rule.id, 'full intervals');
        const passed = times(rule.everyDays, declared);
        script.assert(compare('lte', passed, age));
        script.assert(compare('lt', age, sum([passed, whole(rule.everyDays)])));
        return [declared];
    });
    const lost = times(-rule.per, intervals);
    const floored = rule.floor === undefined ? lost : choose(compare('lt', lost, whole(rule.floor)), whole(rule.floor), lost);
    return choose(any(holdsOf(seen)), floored, '0');
}
function holdsOf(marked) {
    return marked.map(({ holds }) => holds);
}
function named(marked, words, script) {
    return marked.map(({ slot, holds }) => ({
        slot,
        holds: script.define('Bool', holds, ...words, `${slot.signal} ${slot.place + 1}`),
    }));
}
