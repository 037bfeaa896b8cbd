import { formatScaledDecimal, parseScaledDecimal } from '../support/scaled-decimal.js';
import { typeComparison } from './type-comparison.js';
/** Comparisons of integers and decimals with constants at the attribute's scale. */
export function typeNumber(question, vocabulary) {
    return typeComparison(question, (written) => readNumber(written, question.attribute), vocabulary);
}
/** The number scaled by the attribute's scale, or what is wrong with it: no number, too fine, outside the declared range. */
export function readNumber(written, attribute) {
    const { id, scale, min, max } = attribute;
    const value = parseScaledDecimal(written, scale);
    if (value === undefined)
        return noNumber(written, attribute);
    const low = min !== undefined && value < min;
    if (!low && (max === undefined || value <= max))
        return value;
    const border = low ? `at least ${shown(min, scale)}` : `at most ${shown(max, scale)}`;
    return {
        code: 'criteria/out-of-range',
        message: `${id} is ${border}, and ${written} is outside`,
        help: `correct the number, or the \`${low ? 'min' : 'max'}\` of ${id}`,
    };
}
function noNumber(written, { id, scale }) {
    if (!Number.isFinite(Number(written)) || written.trim() === '')
        return {
            code: 'criteria/value-type',
            message: `${id} is a number, and ${written} is none`,
            help: 'write a number',
        };
    return {
        code: 'criteria/number',
        message: `${written} is not a number that ${id} can hold: it keeps ${scale === 0 ? 'whole numbers' : `${scale} ${scale === 1 ? 'decimal' : 'decimals'}`}`,
        help: 'round the number, or declare a larger `scale` for the field',
    };
}
function shown(value, scale) {
    return value === undefined ? '' : formatScaledDecimal(value, scale);
}
