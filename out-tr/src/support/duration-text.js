const units = {
    minute: 'minutes',
    hour: 'hours',
    'business minute': 'businessMinutes',
    'business hour': 'businessHours',
    'business day': 'businessDays',
    'calendar day': 'calendarDays',
};
/**
 * A duration as the grammar of semantics §1 has it: a positive integer, one blank, a unit; singular only after 1.
 * Undefined for anything else; `durationProblem` says what is wrong with it.
 */
export function parseDuration(text) {
    const [, digits, written = ''] = /^([1-9]\d{0,5}) ([a-z]+(?: [a-z]+)?)$/.exec(text) ?? [];
    const plural = written.endsWith('s');
    const unit = plural ? written.slice(0, -1) : written;
    if (digits === undefined || !Object.hasOwn(units, unit))
        return undefined;
    const amount = Number(digits);
    const named = units[unit];
    return named === undefined || (!plural && amount !== 1) ? undefined : { amount, unit: named };
}
/** What keeps the text from being a duration, as a lower-case sentence; undefined when it is one. */
export function durationProblem(text) {
    if (parseDuration(text) !== undefined)
        return undefined;
    const [, number = '', blank = '', unit = ''] = /^([+-]?[\d.,]*)(\s*)(.*)$/s.exec(text) ?? [];
    if (number === '')
        return `'${text}' does not begin with a number`;
    if (!/^\d+$/.test(number) || Number(number) === 0)
        return `'${number}' is not a positive whole number`;
    if (number.startsWith('0') || number.length > 6)
        return `'${number}' is not a number of at most six digits without a leading 0`;
    if (unit === '')
        return `'${text}' has no unit`;
    if (/^days?$/.test(unit))
        return `'${text}' does not say whether business days or calendar days are meant`;
    const singular = Object.hasOwn(units, unit);
    if (!singular && !Object.hasOwn(units, unit.replace(/s$/, '')))
        return `'${unit}' is not a unit of time`;
    if (singular)
        return `'${unit}' is singular after ${number}`;
    return `'${text}' needs exactly one blank between number and unit${blank === '' ? '' : ', not more'}`;
}
/** `4 business hours`, `1 business day`. */
export function formatDuration({ amount, unit }) {
    const singular = Object.keys(units).find((name) => units[name] === unit);
    return `${amount} ${singular}${amount === 1 ? '' : 's'}`;
}
