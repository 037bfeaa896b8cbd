import { dateOfDay } from '../../support/local-date.js';
import { formatScaledDecimal, parseScaledDecimal } from '../../support/scaled-decimal.js';
import { localDayAt } from '../../support/zoned-time.js';
/** Numbers inside the field's bounds: a third at a constant of the agreement or beside it, the others small more often than large. */
export function numberSource(field, constants) {
    const { scale } = field;
    const turns = [...constants, ...field.examples.flatMap((example) => scaledExample(example, scale))];
    const low = field.min ?? Math.min(0, ...turns);
    const high = field.max ?? Math.max(low + 1000 * 10 ** scale, ...turns.map((turn) => 2 * turn));
    const clamped = (value) => Math.min(Math.max(value, low), high);
    return (random) => {
        const isNear = turns.length > 0 && random.chance(1, 3);
        const value = clamped(isNear ? beside(random, turns) : low + anyMagnitude(random, high - low));
        return { value, text: formatScaledDecimal(value, scale) };
    };
}
/** Dates up to two years before and after asOf; a third at an age that the agreement compares with, or a day beside. */
export function dateSource(zone, asOf, ages) {
    const today = localDayAt(zone, asOf);
    return (random) => {
        const age = ages.length > 0 && random.chance(1, 3) ? beside(random, ages) : random.below(1461) - 730;
        return dated(today - age);
    };
}
function dated(day) {
    const date = dateOfDay(day);
    return { value: date, text: date };
}
function beside(random, turns) {
    return random.pick(turns) + random.below(3) - 1;
}
/** Below a power of two that is itself drawn, so that every magnitude has its share. */
function anyMagnitude(random, span) {
    let [bound, powers] = [1, 1];
    while (bound * 2 <= span) {
        bound *= 2;
        powers++;
    }
    const power = random.below(powers);
    return random.below(Math.min(2 ** (power + 1), span + 1));
}
function scaledExample(example, scale) {
    const value = parseScaledDecimal(String(example), scale);
    return value === undefined ? [] : [value];
}
