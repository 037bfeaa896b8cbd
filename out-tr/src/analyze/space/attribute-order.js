import { attributesRead } from '../../criteria/attributes-read.js';
import { compareCodePoints } from '../../support/code-points.js';
import { shorterOrder } from './shorter-order.js';
/** How many attributes back a common criterion still counts, by weight: the nearest counts most. */
const reach = 4;
/**
 * The attributes that are read, in an order in which little has to be remembered from one to the next. What matters most
 * is how many sums of groups are begun and not yet complete, for each has partial sums of its own, then how many rules are;
 * then attributes of common criteria are near to each other. The one least bound to others comes first.
 */
export function attributeOrder(criteria, sums = { groups: [], rules: [] }) {
    const bonds = bondsOf(criteria);
    const left = new Set([...bonds.keys()].sort(compareCodePoints));
    const order = [];
    const weightOf = (attribute) => {
        const placed = new Set([...order, attribute]);
        const isSummed = sums.groups.some((read) => read.has(attribute));
        const groups = begun(sums.groups, placed);
        // What is in no sum must not come before a sum.
        const begunGroups = isSummed ? groups : Math.max(1, groups);
        const begunRules = isSummed ? begun(sums.rules, placed) : sums.rules.length;
        return [-begunGroups, -begunRules, ...pull(attribute, order, bonds)];
    };
    while (left.size > 0) {
        const next = bestOf(left, weightOf) ?? '';
        left.delete(next);
        order.push(next);
    }
    return shorterOrder(order, sums);
}
/** How many are begun and not complete. */
function begun(sums, placed) {
    let count = 0;
    for (const read of sums) {
        let there = 0;
        for (const attribute of read)
            if (placed.has(attribute))
                there += 1;
        if (there > 0 && there < read.size)
            count += 1;
    }
    return count;
}
function bondsOf(criteria) {
    const bonds = new Map();
    for (const criterion of criteria) {
        const read = attributesRead(criterion);
        for (const attribute of read) {
            const ofOne = bonds.get(attribute) ?? new Map();
            bonds.set(attribute, ofOne);
            for (const other of read)
                if (other !== attribute)
                    ofOne.set(other, (ofOne.get(other) ?? 0) + 1);
        }
    }
    return bonds;
}
/** Bound to the last ones above all; else, where something new begins, bound to as little as possible. */
function pull(attribute, order, bonds) {
    const ofOne = bonds.get(attribute);
    let toLast = 0;
    for (const [back, other] of order.slice(-reach).toReversed().entries())
        toLast += (ofOne?.get(other) ?? 0) * (reach - back);
    return [toLast, -(ofOne?.size ?? 0)];
}
/** The first with the greatest weight. */
function bestOf(attributes, weightOf) {
    let best;
    for (const attribute of attributes) {
        const weight = weightOf(attribute);
        if (best === undefined || isMore(weight, best.weight))
            best = { attribute, weight };
    }
    return best?.attribute;
}
/** The first difference decides. */
function isMore(left, right) {
    const place = left.findIndex((weight, index) => weight !== right[index]);
    return place >= 0 && (left[place] ?? 0) > (right[place] ?? 0);
}
