import { compareCodePoints } from '../../../../src/support/code-points.js';
const dayMs = 86_400_000;
/** Distances from the edge of a window at which an event falls to the other side, or stays. */
const distances = [0, 0, 1, -1, -1, dayMs, -dayMs, dayMs - 1, 3_600_000];
/** An event at the edge of some window before asOf or before another event. */
export function randomEvent(id, source, random, from = source.asOf) {
    const { asOf, boundaries, signals } = source;
    const signal = random.pick(signals);
    const edge = random.chance(1, 4) ? random.below(400) : random.pick(boundaries.days);
    const at = Math.min(asOf, from - (random.chance(1, 4) ? 0 : edge * dayMs) + random.pick(distances));
    return {
        id,
        signal,
        at,
        from: random.chance(1, 20) ? asOf + 1 : at,
        properties: propertiesOf(signal, source, random),
    };
}
/** Newest first, at one instant the lower id first. */
export function newestFirst(events) {
    return events.toSorted((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}
function propertiesOf(signal, { boundaries, propertiesOf: named }, random) {
    return Object.fromEntries(named(signal)
        .filter(() => random.chance(5, 6))
        .map((property) => [
        property,
        random.pick([...(boundaries.properties.get(property) ?? []), 'another', '']),
    ]));
}
