import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { asked, no } from '../../../analyze/told/told.js';
/** Signs between words, as all our formulas replace them by blanks. */
const separators = ['-', '/', ',', '.', '(', ')', '&', '|', ':'];
/** The whole text, in lower case and trimmed, is this one. */
export function textEquals(operand, literal, at) {
    prepared(operand, true, at);
    return question(operand, 'equals', literal, at);
}
/** `CONTAINS` of a text in lower case, or of the words of a text. */
export function textContains(operand, literal, at) {
    if (operand.isPadded !== 'both') {
        if (operand.separators.size > 0)
            throw new ForeignText('words without blanks around them', at);
        prepared(operand, false, at);
        return question(operand, 'contains', literal, at);
    }
    const isUsual = operand.separators.size === separators.length && separators.every((sign) => operand.separators.has(sign));
    if (!isUsual)
        throw new ForeignText('words that are cut at other signs', at);
    const word = /^ ([\p{L}\p{Nd}]+) $/u.exec(literal)?.[1];
    if (word === undefined)
        throw new ForeignText('something else than one word between blanks', at);
    return question(operand, 'containsWord', word, at);
}
export function textBegins(operand, literal, at) {
    prepared(operand, true, at);
    return question(operand, 'startsWith', literal, at);
}
/** The last `length` signs of the text are the literal. */
export function textEnds(operand, length, literal, at) {
    prepared(operand, true, at);
    if (length < literal.length)
        return no;
    return question(operand, length === literal.length ? 'endsWith' : 'equals', literal, at);
}
function prepared({ isLower, isPadded, isTrimmed, separators: signs }, trimmed, at) {
    const usual = isLower && isTrimmed === trimmed && signs.size === 0 && isPadded === 'no';
    if (!usual)
        throw new ForeignText('a text that is not brought to lower case as ours are', at);
}
/** Capitals never occur in lower case, and an empty text would be found everywhere. */
function question({ attribute, isChoice }, op, literal, at) {
    if (literal === '')
        throw new ForeignText('an empty text', at);
    if (literal.toLowerCase() !== literal)
        return no;
    if (!isChoice)
        return asked({ ask: 'text', attribute, op, literal });
    if (op !== 'equals')
        throw new ForeignText('a part of a value', at);
    return asked({ ask: 'one', choice: { of: 'attribute', attribute }, value: literal });
}
