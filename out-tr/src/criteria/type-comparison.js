import { inside } from '../diagnostics/place.js';
import { listOf, textOf } from './type-read.js';
/** `gte`, `gt`, `lte`, `lt` with one constant and `between` with two, each read by `read`. */
export function typeComparison(question, read, vocabulary) {
    const { attribute, operator, literal, literalPlace, place } = question;
    const constant = (written, at) => readConstant(read(textOf(written)), at, vocabulary);
    if (operator === 'gte' || operator === 'gt' || operator === 'lte' || operator === 'lt') {
        const value = constant(literal, literalPlace);
        return value === undefined ? undefined : { op: operator, attribute: attribute.id, value, place };
    }
    const [low, high] = listOf(literal).map((end, index) => constant(end, inside(literalPlace, index)));
    if (low === undefined || high === undefined)
        return undefined;
    if (low <= high)
        return { op: 'between', attribute: attribute.id, low, high, place };
    vocabulary.report({
        code: 'criteria/empty-range',
        place: literalPlace,
        message: `nothing lies between ${listOf(literal).map(textOf).join(' and ')}`,
        help: 'write the smaller one first; for dates that is the smaller age',
    });
    return undefined;
}
function readConstant(read, place, { report }) {
    if (typeof read === 'number')
        return read;
    report({ ...read, place });
    return undefined;
}
