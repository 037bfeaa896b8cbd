import { parseDays } from '../../../support/days.js';
import { parseDuration } from '../../../support/duration-text.js';
import { parseRational } from '../../../support/fraction-text.js';
import { rational } from '../../../support/rational.js';
import { parseScaledDecimal } from '../../../support/scaled-decimal.js';
/** A goal or a bound in the unit of what is measured; another unit is reported. */
export function linkAmount(written, unit, place, { report }) {
    const value = typeof written === 'number' ? numberIn(unit, written) : textIn(unit, written);
    if (value !== undefined && isInRange(unit, value))
        return { unit, value };
    report({
        code: 'link/measure',
        place,
        message: `${written} is not ${words[unit].what}, in which this is measured`,
        help: `write it as in \`${words[unit].example}\``,
    });
    return undefined;
}
/** Nothing measured is less than nothing, but for points, which end at 100 on both sides. */
function isInRange(unit, { numerator, denominator }) {
    return unit === 'points' ? Math.abs(numerator) <= 100 * denominator : numerator >= 0;
}
function numberIn(unit, written) {
    const text = String(written);
    if (unit === 'count' || unit === 'times' || unit === 'points')
        return parseRational(text);
    if (unit !== 'money')
        return undefined;
    const minor = parseScaledDecimal(text, 2);
    return minor === undefined ? undefined : rational(minor);
}
function textIn(unit, written) {
    if (unit === 'share')
        return parseRational(written);
    if (unit === 'days')
        return whole(parseDays(written));
    if (unit !== 'elapsed' && unit !== 'open')
        return undefined;
    return whole(minutesIn(unit, written));
}
/** Minutes and hours of the unit's own kind; a day of open time is as long as the calendar has it, so none fits. */
function minutesIn(unit, written) {
    const duration = parseDuration(written);
    if (duration === undefined)
        return undefined;
    const { amount } = duration;
    if (duration.unit === (unit === 'open' ? 'businessMinutes' : 'minutes'))
        return amount;
    return duration.unit === (unit === 'open' ? 'businessHours' : 'hours') ? amount * 60 : undefined;
}
function whole(value) {
    return value === undefined ? undefined : rational(value);
}
const words = {
    count: { what: 'a number', example: '320' },
    share: { what: 'a share', example: '40 %' },
    times: { what: 'a multiple', example: '4.5' },
    money: { what: 'an amount of money with at most two decimals', example: '25000' },
    elapsed: { what: 'minutes or hours', example: '24 hours' },
    open: { what: 'business minutes or business hours', example: '4 business hours' },
    days: { what: 'a number of days', example: '60 days' },
    points: { what: 'a number from -100 to 100', example: '30' },
};
