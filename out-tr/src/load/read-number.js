import { leadingZero } from './codes/leading-zero.js';
import { numberNotExact } from './codes/number-not-exact.js';
import { numberNotFinite } from './codes/number-not-finite.js';
import { thousandsPoint } from './codes/thousands-point.js';
import { remark } from './reading.js';
import { hasThousandsPoint } from './thousands-point.js';
/** More digits than these a double cannot give back. */
const exactDigits = 15;
/** The number of a scalar, with a finding where it is not the one that was written; never infinite, never minus zero. */
export function readNumber(node, value, reading) {
    const { source } = node;
    if (String(value) === source && Number.isSafeInteger(value))
        return value;
    if (!Number.isFinite(value)) {
        remark(reading, numberNotFinite, node, { message: `\`${source}\` is no number one can calculate with` });
        return null;
    }
    if (/^[-+]?0[0-9]/.test(source)) {
        const message = `\`${source}\` is read as the number ${value}`;
        remark(reading, leadingZero, node, { message, fix: leadingZeroFix(node, value, reading) });
    }
    else if (hasThousandsPoint(source)) {
        remark(reading, thousandsPoint, node, { message: `\`${source}\` is read as the number ${value}` });
    }
    else if (!isExact(source, value)) {
        remark(reading, numberNotExact, node, { message: `\`${shortened(source)}\` is read as ${value}` });
    }
    return value === 0 ? 0 : value;
}
/** In quotes it stays what was written; where no text can stand, it is the number. */
function leadingZeroFix({ source, range }, value, { source: { path } }) {
    const [start, end] = range;
    const written = (text) => ({ changes: [{ what: 'replace', file: path, start, end, text }] });
    const inQuotes = written(`'${source}'`);
    return isExact(source, value) ? { ...inQuotes, otherwise: written(String(value)) } : inQuotes;
}
function isExact(source, value) {
    if (/^[-+]?0[xo]/.test(source))
        return Number.isSafeInteger(value);
    const [mantissa = ''] = source.split(/e/i);
    const digits = mantissa.replace(/[^0-9]/g, '').replace(/^0+/, '');
    if (digits === '')
        return true;
    const size = Math.abs(value);
    // Beyond these sizes doubles lose digits.
    if (size < 1e-300 || size > 1e300)
        return false;
    return digits.length <= exactDigits || (Number.isSafeInteger(value) && /^[-+]?[0-9]+$/.test(source));
}
function shortened(source) {
    return source.length > 40 ? `${source.slice(0, 39)}…` : source;
}
