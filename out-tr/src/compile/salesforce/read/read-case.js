import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { applied, asked, chosen, constant, no } from '../../../analyze/told/told.js';
import { constantNumber, constantText, toldOf } from './operand.js';
import { numberCompared } from './read-comparison.js';
import { textEquals } from './read-text.js';
import { toldPart } from './reading.js';
/** `CASE(subject, value, result, …, otherwise)`: the result of the first value that the subject equals. */
export function caseOf(reading, { at, of }) {
    const [subject, ...rest] = of;
    const otherwise = rest.at(-1);
    if (subject === undefined || otherwise === undefined || rest.length < 3 || rest.length % 2 === 0)
        throw new ForeignText(`CASE of ${of.length} values`, at);
    const operand = reading.operandOf(subject);
    const equals = equalTo(operand, subject.at);
    let told = toldPart(reading, otherwise);
    for (let arm = rest.length - 3; arm >= 0; arm -= 2) {
        const [key, result] = [rest[arm], rest[arm + 1]];
        if (key === undefined || result === undefined)
            throw new ForeignText('CASE without a result', at);
        told = chosen(equals(reading.operandOf(key), key.at), toldPart(reading, result), told);
    }
    return told;
}
/** Does the subject equal this constant? */
function equalTo(subject, subjectAt) {
    if (subject.kind === 'picklist') {
        return (key, at) => {
            const question = subject.question(textOf(key, at));
            return question === undefined ? no : asked(question);
        };
    }
    if (subject.kind === 'text')
        return (key, at) => textEquals(subject, textOf(key, at), at);
    if (subject.kind === 'number') {
        return (key, at) => {
            const number = constantNumber(key);
            if (number === undefined)
                throw new ForeignText('something else than a number', at);
            return numberCompared('=', subject, number);
        };
    }
    const told = toldOf(subject, subjectAt);
    return (key, at) => {
        const value = constantNumber(key) ?? constantText(key);
        if (value === undefined)
            throw new ForeignText('something else than a constant', at);
        return applied('equal', told, constant(value));
    };
}
function textOf(key, at) {
    const text = constantText(key);
    if (text === undefined)
        throw new ForeignText('something else than a text', at);
    return text;
}
