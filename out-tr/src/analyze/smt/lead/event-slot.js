import { all, any, compare, implies, no, same, whole } from '../term.js';
export const dayMs = 86_400_000;
export function declareAgo(script, ...words) {
    const days = script.declare('Int', ...words, 'days ago');
    const rest = script.declare('Int', ...words, 'ms beyond them');
    script.assert(compare('gte', days, '0'));
    script.assert(all([compare('gte', rest, '0'), compare('lt', rest, whole(dayMs))]));
    return { days, rest };
}
/** Slots are filled from the newest on. */
export function declareSlots({ signal, slots, properties }, script) {
    const declared = Array.from({ length: slots }, (_, place) => {
        const name = `${signal} ${place + 1}`;
        const exists = script.declare('Bool', name);
        const values = new Map(properties.map((property) => [property, script.declare('Int', name, property)]));
        for (const value of values.values())
            script.assert(compare('gte', value, '0'));
        const property = (asked) => values.get(asked);
        return { signal, place, exists, ...declareAgo(script, name), property };
    });
    for (const [index, slot] of declared.entries()) {
        const newer = declared[index - 1];
        if (newer === undefined)
            continue;
        script.assert(implies(slot.exists, newer.exists));
        script.assert(notOlder(newer, slot));
    }
    return declared;
}
/** Did the first happen at or after the second? */
export function notOlder(left, right) {
    const { days, rest } = left;
    if (days === right.days)
        return compare('lte', rest, right.rest);
    return any([
        compare('lt', days, right.days),
        all([same(days, right.days), compare('lte', rest, right.rest)]),
    ]);
}
/**
 * Does the first stand before the second in the order newest first? Events of one instant stand in any fixed order:
 * they have one age, so no count mode gives other points in another.
 */
export function isBefore(left, right) {
    if (left.signal === right.signal)
        return left.place < right.place ? 'true' : no;
    return left.signal < right.signal ? notOlder(left, right) : `(not ${notOlder(right, left)})`;
}
