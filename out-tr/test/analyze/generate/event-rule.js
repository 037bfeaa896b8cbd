import { drawnSome } from './drawn.js';
import { propertiesOf, propertyValues } from './signals.js';
const windows = [7, 14, 30, 60, 90, 180, 365];
/** Whole days as they are written. */
export function days(count) {
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}
/** A window that people choose. */
export function windowOf(random) {
    return days(random.pick(windows));
}
/** Points for what leads do: every way of counting, every decay. */
export function eventRule(points, signals, random) {
    const chosen = drawnSome(signals, random.chance(4, 5) ? 1 : 2, random);
    const [signal = ''] = chosen;
    const properties = chosen.length === 1 ? propertiesOf(signal) : [];
    const head = {
        signal: choiceOf(chosen),
        ...(properties.length > 0 && random.chance(1, 3) && { where: whereOf(properties, random) }),
        ...(random.chance(3, 4) && { within: windowOf(random) }),
    };
    if (random.chance(1, 10))
        return { ...head, count: { tiers: tiersOf(points, random) } };
    return { ...head, points: points(), ...countOf(properties, random), ...decayOf(random) };
}
/** Points taken off for silence. */
export function inactivityRule(signals, random) {
    const points = -1 - random.below(5);
    return {
        inactivity: {
            signals: drawnSome(signals, 1 + random.below(3), random),
            points,
            every: days(random.pick([14, 30, 60])),
            ...(random.chance(3, 4) && { floor: points * (1 + random.below(5)) }),
        },
    };
}
function choiceOf(chosen) {
    const [only = ''] = chosen;
    return chosen.length === 1 ? only : { any: chosen };
}
function whereOf(properties, random) {
    return { [random.pick(properties)]: drawnSome(propertyValues, 1 + random.below(2), random) };
}
function countOf(properties, random) {
    const max = () => ({ max: `${1 + random.below(4)} per ${windowOf(random)}` });
    const drawn = random.below(10);
    if (drawn < 3)
        return {};
    if (drawn < 5)
        return max();
    if (drawn < 7)
        return { count: 'latest' };
    if (drawn < 8)
        return { count: 'firstEver' };
    if (drawn < 9)
        return { count: { atLeast: 1 + random.below(4), within: windowOf(random) } };
    if (properties.length === 0)
        return { count: 'every' };
    return { count: { distinctBy: random.pick(properties) }, ...(random.chance(1, 2) && max()) };
}
function decayOf(random) {
    const drawn = random.below(20);
    if (drawn < 6)
        return {};
    if (drawn < 13)
        return { decay: { steps: { [days(30)]: '1/2', [days(60)]: '1/4' } } };
    if (drawn < 15)
        return { decay: { expire: windowOf(random) } };
    if (drawn < 17)
        return { decay: { linear: windowOf(random) } };
    if (drawn < 19)
        return { decay: { compound: { rate: '25 %', every: windowOf(random) } } };
    return { decay: { halfLife: windowOf(random) } };
}
/** Rising ranges of counts, the last one often open. */
function tiersOf(points, random) {
    let next = 1;
    const count = 1 + random.below(3);
    return Array.from({ length: count }, (_, index) => {
        const from = next + random.below(2);
        next = from + 1 + random.below(3);
        const isOpen = index === count - 1 && random.chance(2, 3);
        return isOpen ? { from, points: points() } : { from, to: next - 1, points: points() };
    });
}
