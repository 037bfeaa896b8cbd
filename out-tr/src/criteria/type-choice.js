import { compareCodePoints } from '../support/code-points.js';
import { normalText } from '../support/normal-text.js';
import { ownValue } from '../support/own-value.js';
import { typeLiterals } from './type-literals.js';
import { choicesOf, suggestion } from './type-suggestion.js';
/** Questions about enums and sets, whose literals are values of the declared domain. */
export function typeChoice(question, vocabulary) {
    const literals = typeLiterals(question, (written) => readChoice(written, question.attribute), vocabulary);
    return literals && choiceTest(question, literals);
}
/** The value of the domain that is meant, or that there is none. */
export function readChoice(written, attribute) {
    const value = normalText(written);
    if (attribute.values.includes(value))
        return value;
    const { id, values, valueSpellings = {} } = attribute;
    const spelled = values.map((known) => ownValue(valueSpellings, known) ?? known);
    return {
        code: 'criteria/unknown-value',
        message: `${id} has no value ${written}`,
        help: suggestion(written, spelled, `its values are ${choicesOf(spelled)}`),
    };
}
function choiceTest({ attribute, operator, place }, literals) {
    const values = literals.values.toSorted(compareCodePoints);
    const [value] = values;
    if (operator === 'eq' && value !== undefined)
        return { op: 'eq', attribute: attribute.id, value, place };
    if (operator === 'hasAny' || operator === 'hasAll' || operator === 'hasNone')
        return { op: operator, attribute: attribute.id, values, place };
    const membership = {
        op: operator === 'notIn' ? 'notIn' : 'in',
        attribute: attribute.id,
        values,
        place,
    };
    return literals.list === undefined ? membership : { ...membership, list: literals.list };
}
