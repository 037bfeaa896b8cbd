import { block } from '../../../support/script-lines.js';
/** A function that reads whole days, or milliseconds of an instant in UTC, from cells of a fixed width; NaN for others. */
export function timeReader({ index, reading }) {
    if (reading.as !== 'date' && reading.as !== 'instant')
        return [];
    const written = reading.formats.filter((format) => format.what === 'written');
    const isDate = reading.as === 'date';
    return [
        ...written.flatMap(({ parts }, nth) => block(`function read${index}as${nth}(b, s)`, formatLines(parts, isDate))),
        ...block(`function read${index}(b, s, e)`, [
            'let time = NaN;',
            ...written.map(({ parts }, nth) => `if (e - s === ${widthOf(parts)} && (time = read${index}as${nth}(b, s)) === time) return time;`),
            'return NaN;',
        ]),
    ];
}
function widthOf(parts) {
    return parts.reduce((width, { name, text }) => width + (name === 'offset' ? 1 : text.length), 0);
}
const digitParts = {
    year: { name: 'year' },
    month2: { name: 'month' },
    day2: { name: 'date' },
    hour2: { name: 'hour', most: 23, unit: 3_600_000 },
    minute: { name: 'minute', most: 59, unit: 60_000 },
    second: { name: 'second', most: 59, unit: 1000 },
    millisecond: { name: 'millisecond', unit: 1 },
};
function formatLines(parts, isDate) {
    const lines = [];
    const sum = ['86400000 * dayOf(year, month, date)'];
    let at = 0;
    for (const part of parts) {
        const digits = digitParts[part.name];
        if (digits === undefined)
            lines.push(...signLines(part, at++));
        else {
            lines.push(...digitLines(digits, at, part.text.length));
            if (digits.unit !== undefined)
                sum.push(`${digits.unit} * ${digits.name}`);
            at += part.text.length;
        }
    }
    return [...lines, isDate ? 'return dayOf(year, month, date);' : `return ${sum.join(' + ')};`];
}
function signLines({ name, text }, at) {
    const sign = name === 'offset' ? 'Z' : text;
    return [`if (b[s + ${at}] !== ${sign.charCodeAt(0)}) return NaN;`];
}
/** Digits only; a byte that is none becomes a number beyond 9 when it is taken as a whole number without sign. */
function digitLines({ name, most }, at, width) {
    const digits = Array.from({ length: width }, (_, nth) => `(b[s + ${at + nth}] - 48)`);
    const isNone = digits.map((digit) => `${digit} >>> 0 > 9`).join(' || ');
    const value = digits.reduce((sum, digit) => `10 * (${sum}) + ${digit}`);
    return [
        `if (${isNone}) return NaN;`,
        `const ${name} = ${value};`,
        ...(most === undefined ? [] : [`if (${name} > ${most}) return NaN;`]),
    ];
}
