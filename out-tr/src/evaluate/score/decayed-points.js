import { roundQuotient } from '../../support/rounding.js';
import { halvedPoints } from './halved-points.js';
/** A hundred years; points that have not settled by then stay as they are (tables of ages have an end). */
export const longestAge = 36_525;
/**
 * Points of one event after `age` whole days: scaled integers in and out, exact, rounded half away from zero
 * (semantics §3, Decay). Never larger in size than `points`.
 */
export function decayedPoints(points, decay, ageDays) {
    const age = Math.min(ageDays, longestAge);
    switch (decay.kind) {
        case 'none':
            return points;
        case 'expire':
            return age < decay.days ? points : 0;
        case 'linear':
            return age < decay.days ? share(points, BigInt(decay.days - age), BigInt(decay.days)) : 0;
        case 'steps':
            return stepped(points, decay.steps, age);
        case 'compound':
            return compounded(points, decay.rate, Math.floor(age / decay.everyDays));
        case 'halfLife':
            return halvedPoints(points, decay.days, age);
    }
}
function stepped(points, steps, age) {
    const fraction = steps.findLast(({ day }) => day <= age)?.fraction;
    if (fraction === undefined)
        return points;
    return share(points, BigInt(fraction.numerator), BigInt(fraction.denominator));
}
/** points · (1 − rate)^intervals */
function compounded(points, { numerator, denominator }, intervals) {
    const whole = BigInt(denominator);
    const left = whole - BigInt(numerator);
    return share(points, left ** BigInt(intervals), whole ** BigInt(intervals));
}
function share(points, numerator, denominator) {
    return Number(roundQuotient(BigInt(points) * numerator, denominator));
}
