import { compareCodePoints } from '../support/code-points.js';
import { normalText, wordsOf } from '../support/normal-text.js';
import { typeLiterals } from './type-literals.js';
/** Questions about texts; `in` is another word for `equals`. */
export function typeText(question, vocabulary) {
    const op = textOperator(question.operator);
    const literals = typeLiterals(question, op === 'containsWord' ? readWord : readText, vocabulary);
    if (literals === undefined)
        return undefined;
    const values = literals.values.toSorted(compareCodePoints);
    const test = { op, attribute: question.attribute.id, values, place: question.place };
    return literals.list === undefined ? test : { ...test, list: literals.list };
}
function textOperator(operator) {
    switch (operator) {
        case 'contains':
        case 'containsWord':
        case 'startsWith':
        case 'endsWith':
            return operator;
        default:
            return 'equals';
    }
}
function readText(written) {
    const value = normalText(written);
    if (value !== '')
        return value;
    return {
        code: 'criteria/empty-text',
        message: 'an empty text counts as missing and is never found',
        help: 'write the text that is looked for, or ask `missing: true`',
    };
}
/** A `containsWord` literal is one word (semantics §1). */
function readWord(written) {
    const value = readText(written);
    if (typeof value !== 'string')
        return value;
    const words = wordsOf(value);
    if (words.length === 1 && words[0] === value)
        return value;
    return {
        code: 'criteria/one-word',
        message: `${written} is not one word of letters and digits`,
        help: 'write one word, or use `contains`',
    };
}
