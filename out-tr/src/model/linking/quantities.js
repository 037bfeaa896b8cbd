import { parseDays } from '../../support/days.js';
import { durationProblem, parseDuration } from '../../support/duration-text.js';
import { parseRational } from '../../support/fraction-text.js';
import { parseInstant } from '../../support/instant.js';
import { parseLocalDate } from '../../support/local-date.js';
import { parseMeetingDay } from '../../support/meeting-day.js';
import { parseMonth } from '../../support/month.js';
import { parseQuota } from '../../support/quota.js';
import { parseRate } from '../../support/rate.js';
import { parseRhythm } from '../../support/rhythm.js';
import { parseScaledDecimal } from '../../support/scaled-decimal.js';
import { firstDayOfWeek } from '../../support/week.js';
/** A promise's duration; bare days are refused, since nobody knows which days they are (semantics §1). */
export function linkDuration(written, place, linking) {
    const duration = parseDuration(written);
    if (duration !== undefined)
        return duration;
    linking.report({
        code: 'link/quantity',
        place,
        message: durationProblem(written) ?? `'${written}' is not a duration`,
        help: 'write a whole number and a unit: `5 minutes`, `24 hours`, `4 business hours`, `2 business days`, `14 calendar days`',
    });
    return undefined;
}
/** A window of whole elapsed days, more than none. */
export function linkDays(written, place, linking) {
    const days = parseDays(written);
    if (days !== undefined && days > 0)
        return days;
    return refuse({ written, place, what: 'a number of days', example: '30 days' }, linking);
}
/** A wait of whole calendar days. */
export function linkCalendarDays(written, place, linking) {
    const duration = linkDuration(written, place, linking);
    if (duration === undefined || duration.unit === 'calendarDays')
        return duration?.amount;
    return refuse({ written, place, what: 'a number of calendar days', example: '90 calendar days' }, linking);
}
/** Minutes or hours of elapsed time, as minutes. */
export function linkMinutes(written, place, linking) {
    const duration = linkDuration(written, place, linking);
    if (duration === undefined || duration.unit === 'minutes')
        return duration?.amount;
    if (duration.unit === 'hours')
        return duration.amount * 60;
    return refuse({ written, place, what: 'a number of minutes or hours', example: '30 minutes' }, linking);
}
/** `3 per 30 days`. */
export function linkRate(written, place, linking) {
    return parseRate(written) ?? refuse({ written, place, what: 'a rate', example: '3 per 30 days' }, linking);
}
/** `week`, `2 weeks`, `quarter`. */
export function linkRhythm(written, place, linking) {
    return parseRhythm(written) ?? refuse({ written, place, what: 'a rhythm', example: '2 weeks' }, linking);
}
/** A week that its year has, `2026-W40`. */
export function linkWeek(written, place, linking) {
    if (firstDayOfWeek(written) !== undefined)
        return written;
    return refuse({ written, place, what: 'a week of that year', example: '2026-W40' }, linking);
}
/** `tuesday`, `first tuesday`. */
export function linkMeetingDay(written, place, linking) {
    return (parseMeetingDay(written) ??
        refuse({ written, place, what: 'a weekday', example: 'first tuesday' }, linking));
}
/** `40 per week`. */
export function linkQuota(written, place, linking) {
    return parseQuota(written) ?? refuse({ written, place, what: 'a quota', example: '40 per week' }, linking);
}
/** `95 %` or `1/3`, exactly. */
export function linkShare(written, place, linking) {
    return (parseRational(written) ?? refuse({ written, place, what: 'a share', example: '95 %` or `1/3' }, linking));
}
/** Epoch milliseconds. */
export function linkInstant(written, place, linking) {
    const example = '2026-11-20T09:12+01:00';
    return (parseInstant(written) ?? refuse({ written, place, what: 'an instant with its offset', example }, linking));
}
/** A real local date, `YYYY-MM-DD`. */
export function linkDate(written, place, linking) {
    if (parseLocalDate(written) !== undefined)
        return written;
    return refuse({ written, place, what: 'a date', example: '2026-11-20' }, linking);
}
/** A real month, `YYYY-MM`. */
export function linkMonth(written, place, linking) {
    if (parseMonth(written) !== undefined)
        return written;
    return refuse({ written, place, what: 'a month', example: '2027-03' }, linking);
}
/** An amount of the agreement's currency in hundredths. */
export function linkMoney(written, place, linking) {
    const amount = parseScaledDecimal(String(written), 2);
    if (amount !== undefined)
        return amount;
    const what = 'an amount of money with at most two decimals';
    return refuse({ written: String(written), place, what, example: '1250.50' }, linking);
}
/** A number with decimals, exactly as it is written. */
export function linkDecimal(written, place, linking) {
    const value = parseRational(String(written));
    return (value ?? refuse({ written: String(written), place, what: 'a plain number', example: '4.5' }, linking));
}
/** Points as a whole number scaled by 10^scale. */
export function linkPoints(written, place, linking) {
    const points = parseScaledDecimal(String(written), linking.scale);
    if (points !== undefined)
        return points;
    linking.report({
        code: 'link/points',
        place,
        message: `${written} is finer than the points of this scoring, which have ${decimals(linking.scale)}`,
        help: 'round the points, or raise the `scale` of the scoring',
    });
    return undefined;
}
function refuse({ written, place, what, example }, { report }) {
    report({
        code: 'link/quantity',
        place,
        message: `'${written}' is not ${what}`,
        help: `write it as in \`${example}\``,
    });
}
function decimals(scale) {
    if (scale === 0)
        return 'no decimals';
    return `${scale} ${scale === 1 ? 'decimal' : 'decimals'}`;
}
