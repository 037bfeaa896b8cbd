import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { asked, constant, no, not } from '../../../analyze/told/told.js';
/** Is there nothing in the field? */
export function isBlank(operand, at) {
    switch (operand.kind) {
        case 'number':
        case 'date':
        case 'instant':
            if (operand.blank !== null)
                return no;
            return not(asked({ ask: 'held', measure: operand.measure }));
        case 'text':
            return not(written(operand.attribute, operand.isChoice));
        case 'entry':
            return not(asked({ ask: 'reached', stage: operand.stage }));
        case 'told':
            return toldBlank(operand.told, at);
        default:
            throw new ForeignText('ISBLANK of other things', at);
    }
}
function written(attribute, isChoice) {
    if (!isChoice)
        return asked({ ask: 'written', attribute });
    return not(asked({ ask: 'one', choice: { of: 'attribute', attribute }, value: null }));
}
/** A text is blank too when it is empty. */
function toldBlank(told, at) {
    switch (told.is) {
        case 'constant':
            return constant(told.value === null || told.value === '');
        case 'chosen':
            return chosenBlank(told, at);
        default:
            throw new ForeignText('ISBLANK of other things', at);
    }
}
function chosenBlank({ gives, otherwise, when }, at) {
    const [left, right] = [toldBlank(gives, at), toldBlank(otherwise, at)];
    if (left === right)
        return left;
    return { is: 'chosen', when, gives: left, otherwise: right };
}
