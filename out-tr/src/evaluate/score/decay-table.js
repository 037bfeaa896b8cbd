import { decayedPoints, longestAge } from './decayed-points.js';
/**
 * The whole decay of an event worth `points` (scaled) as the shortest table: engines look up, never compute
 * (semantics §3). With a look-back the tail is 0, for an older event is not selected.
 */
export function decayTable(points, decay, lookbackDays) {
    const moving = movingPoints(points, decay, lookbackDays ?? longestAge);
    const settled = decayedPoints(points, decay, moving.length);
    if (lookbackDays === undefined)
        return shortest(moving, settled);
    const still = Array(lookbackDays - moving.length).fill(settled);
    return shortest([...moving, ...still], 0);
}
/** The points of every age before they settle, at most `limit` ages. */
function movingPoints(points, decay, limit) {
    const moving = [];
    while (moving.length < limit && !hasSettled(decay, moving.length, moving.at(-1) ?? points)) {
        moving.push(decayedPoints(points, decay, moving.length));
    }
    return moving;
}
/** Do the points stay the same from `age` on, `before` being those of the age before? */
function hasSettled(decay, age, before) {
    switch (decay.kind) {
        case 'none':
            return true;
        case 'expire':
        case 'linear':
            return age >= decay.days;
        case 'steps':
            return age >= (decay.steps.at(-1)?.day ?? 0);
        case 'compound':
            return before === 0 || decay.rate.numerator === 0;
        case 'halfLife':
            return before === 0;
    }
}
function shortest(points, tail) {
    return { points: points.slice(0, points.findLastIndex((value) => value !== tail) + 1), tail };
}
