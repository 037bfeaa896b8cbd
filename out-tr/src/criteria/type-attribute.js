import { inside, keyOf } from '../diagnostics/place.js';
import { typeBoolean } from './type-boolean.js';
import { typeChoice } from './type-choice.js';
import { typeDateAge } from './type-date-age.js';
import { typeNumber } from './type-number.js';
import { operatorFits, operatorHelp, typeWords } from './type-operators.js';
import { onlyEntryOf } from './type-read.js';
import { typeText } from './type-text.js';
/** `{ country: { eq: DE } }`: the attribute found, its one operator checked against its type, its literal typed. */
export function typeAttributeTest({ attribute: name, body, place }, vocabulary) {
    const at = inside(place, name);
    const attribute = vocabulary.attributes.get(name);
    if (attribute === undefined) {
        vocabulary.knows('field', name, keyOf(at));
        return undefined;
    }
    const [operator, literal] = onlyEntryOf(body);
    const question = { attribute, operator, literal, place, literalPlace: inside(at, operator) };
    if (operatorFits(operator, attribute.type))
        return typeQuestion(question, vocabulary);
    vocabulary.report({
        code: 'criteria/operator',
        place: keyOf(question.literalPlace),
        message: `${name} is ${typeWords(attribute.type)}, so \`${operator}\` has no meaning`,
        help: operatorHelp(operator, attribute),
    });
    return undefined;
}
function typeQuestion(question, vocabulary) {
    const { operator, attribute, place } = question;
    if (operator === 'exists' || operator === 'missing')
        return { op: operator, attribute: attribute.id, place };
    return typeByType[attribute.type](question, vocabulary);
}
const typeByType = {
    boolean: typeBoolean,
    date: typeDateAge,
    decimal: typeNumber,
    enum: typeChoice,
    integer: typeNumber,
    set: typeChoice,
    text: typeText,
};
