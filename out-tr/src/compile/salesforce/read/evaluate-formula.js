import { ForeignText } from '../../../analyze/told/foreign-text.js';
const dayMs = 86_400_000;
/** The value of a formula, word by word as it is written; a comparison with a blank is blank. */
export function evaluateFormula(expression, row) {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'field':
            return row.valueOf(expression.name);
        case 'signed':
            return signedValue(expression.sign, evaluateFormula(expression.left, row), evaluateFormula(expression.right, row));
        case 'opposite': {
            const value = evaluateFormula(expression.of, row);
            return value === null ? null : tidy(0 - Number(sizeOf(value)));
        }
        case 'call':
            return callValue(expression, row);
    }
}
function signedValue(sign, left, right) {
    if (sign === '&')
        return `${left ?? ''}${right ?? ''}`;
    if (left === null || right === null)
        return null;
    if (sign === '+' || sign === '-')
        return moved(left, right, sign === '+' ? 1 : -1);
    const [a, b] = [sizeOf(left), sizeOf(right)];
    switch (sign) {
        case '*':
            return tidy(Number(a) * Number(b));
        case '/':
            return tidy(Number(a) / Number(b));
        case '=':
            return a === b;
        case '<>':
            return a !== b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
    }
}
/** Numbers, days before or after an instant or date, and the days between two of them. */
function moved(left, right, direction) {
    if (typeof right === 'number') {
        if (isInstant(left))
            return { instant: left.instant + direction * right * dayMs };
        if (isDay(left))
            return { day: left.day + direction * right };
        return tidy(Number(left) + direction * right);
    }
    if (isInstant(left) && isInstant(right))
        return (left.instant - right.instant) / dayMs;
    return Number(sizeOf(left)) - Number(sizeOf(right));
}
function sizeOf(value) {
    if (isInstant(value))
        return value.instant;
    if (isDay(value))
        return value.day;
    return typeof value === 'object' ? '' : value;
}
function isInstant(value) {
    return typeof value === 'object' && value !== null && 'instant' in value;
}
function isDay(value) {
    return typeof value === 'object' && value !== null && 'day' in value;
}
/** Without what doubles add behind the digits, and never −0. */
function tidy(value) {
    return Math.round(value * 1e9) / 1e9 + 0;
}
function callValue(call, row) {
    const lazily = (index) => {
        const part = call.of[index];
        if (part === undefined)
            throw new ForeignText(`${call.name} of ${call.of.length} values`, call.at);
        return evaluateFormula(part, row);
    };
    switch (call.name) {
        case 'IF':
            return lazily(lazily(0) === true ? 1 : 2);
        case 'CASE':
            return caseValue(call, lazily);
        case 'NOW':
            return { instant: row.now };
        case 'TODAY':
            return { day: row.today };
        default: {
            const read = functions[call.name];
            if (read === undefined)
                throw new ForeignText(`the function ${call.name}`, call.at);
            return read(call.of.map((part) => evaluateFormula(part, row)));
        }
    }
}
function caseValue({ of }, valueAt) {
    const subject = valueAt(0);
    for (let arm = 1; arm + 1 < of.length; arm += 2) {
        if (subject !== null && subject === valueAt(arm))
            return valueAt(arm + 1);
    }
    return valueAt(of.length - 1);
}
/** What the functions of our formulas give, all arguments worked out. */
const functions = {
    AND: (values) => (values.includes(false) ? false : values.includes(null) ? null : true),
    OR: (values) => (values.includes(true) ? true : values.includes(null) ? null : false),
    NOT: ([answer]) => (isBlank(answer) ? null : answer !== true),
    ISBLANK: ([value]) => isBlank(value),
    BLANKVALUE: ([value = null, other = null]) => (isBlank(value) ? other : value),
    ISPICKVAL: ([value, literal]) => value === literal,
    MIN: (values) => (values.includes(null) ? null : Math.min(...values.map(Number))),
    MAX: (values) => (values.includes(null) ? null : Math.max(...values.map(Number))),
    FLOOR: ([value]) => (isBlank(value) ? null : Math.floor(Number(value))),
    ROUND: ([value]) => (isBlank(value) ? null : Math.round(Number(value))),
    INCLUDES: ([set, literal]) => membersOf(set).includes(textOf(literal)),
    CONTAINS: ([text, literal]) => textOf(text).includes(textOf(literal)),
    BEGINS: ([text, literal]) => textOf(text).startsWith(textOf(literal)),
    RIGHT: ([text, length]) => (Number(length) <= 0 ? '' : textOf(text).slice(-Number(length))),
    LOWER: ([text]) => textOf(text).toLowerCase(),
    TRIM: ([text]) => textOf(text).trim(),
    TEXT: ([text]) => textOf(text),
    SUBSTITUTE: ([text, old, other]) => textOf(text).replaceAll(textOf(old), textOf(other)),
};
function isBlank(value) {
    return value === undefined || value === null || value === '';
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && 'members' in value ? value.members : [];
}
