import { ForeignText } from '../../analyze/told/foreign-text.js';
import { asked, blank, chosen, constant, not, or } from '../../analyze/told/told.js';
import { defaultModel, toldPresence, toldSignal } from '../../analyze/told/told-criterion.js';
import { toldOutcome } from '../../analyze/told/told-outcome.js';
import { toldBounded } from '../../analyze/told/told-points.js';
import { toldLabel } from '../../analyze/told/told-verdict.js';
import { ownValue } from '../../support/own-value.js';
import { sqlColumnMeaning } from './sql-column-meaning.js';
/** The answer where there is a value, else a blank. */
export function whereHeld(reading, operand, answer, at) {
    return chosen(presenceOf(reading, operand, at), answer, blank);
}
/** Is there a value? */
export function presenceOf({ agreement }, operand, at) {
    switch (operand.kind) {
        case 'number':
            return asked({ ask: 'held', measure: operand.measure });
        case 'choice':
            return not(asked({ ask: 'one', choice: operand.choice, value: null }));
        case 'text':
        case 'set':
        case 'date':
            return toldPresence(agreement, operand.attribute);
        default:
            throw new ForeignText('IS NULL of other things', at);
    }
}
/** What an expression stands for, without being read where it is a column. */
export function operandOf(reading, expression) {
    const { at } = expression;
    if (expression.kind === 'literal')
        return { kind: 'told', told: constant(expression.value) };
    if (expression.kind === 'signed' && expression.sign === '-')
        return ageOf(reading, expression);
    if (expression.kind !== 'column')
        return { kind: 'told', told: reading.told(expression) };
    const meaning = sqlColumnMeaning(reading.agreement, expression.name);
    if (meaning === undefined)
        throw new ForeignText(`the column ${expression.name}, which is not read back`, at);
    return columnOperand(reading, meaning);
}
/** Today's date, as a number, less a date. */
function ageOf(reading, { at, left, right }) {
    const date = operandOf(reading, right);
    if (left.kind !== 'literal' || left.value !== reading.today || date.kind !== 'date')
        throw new ForeignText('a difference of other things', at);
    return { kind: 'number', measure: { of: 'attribute', attribute: date.attribute }, isAge: true };
}
function columnOperand({ agreement }, meaning) {
    const told = (of) => ({ kind: 'told', told: of });
    const scoring = defaultModel(agreement);
    const id = scoring?.id ?? '';
    switch (meaning.of) {
        case 'attribute':
            return attributeOperand(agreement, meaning.attribute);
        case 'consent':
            return { kind: 'choice', choice: { of: 'consent', purpose: meaning.purpose } };
        case 'any-consent':
            return told(or(Object.keys(agreement.consentPurposes).map((purpose) => asked({ ask: 'one', choice: { of: 'consent', purpose }, value: meaning.state }))));
        case 'objecting':
            return told(asked({ ask: 'objection' }));
        case 'reached':
            return told(asked({ ask: 'reached', stage: meaning.stage }));
        case 'recent':
            return told(chosen(toldSignal({ ...meaning, count: 1 }), constant(1), constant(0)));
        case 'group':
            return told(groupPoints(agreement, meaning));
        case 'points':
            return { kind: 'number', measure: { of: 'points', scoring: id, part: meaning.part }, isAge: false };
        case 'known':
            return { kind: 'number', measure: { of: 'known', scoring: id }, isAge: false };
        case 'label':
            return told(scoring === undefined ? blank : toldLabel(scoring, meaning.label));
        case 'outcome':
            return told(chosen(asked({ ask: 'objection' }), blank, toldOutcome(agreement, id)));
        case 'rank':
            return { kind: 'rank' };
        case 'stage':
            return { kind: 'choice', choice: { of: 'stage' } };
    }
}
function attributeOperand({ fields }, attribute) {
    const choice = { of: 'attribute', attribute };
    switch (ownValue(fields, attribute)?.type) {
        case 'boolean': {
            const isMissing = asked({ ask: 'one', choice, value: null });
            return { kind: 'told', told: chosen(isMissing, blank, asked({ ask: 'one', choice, value: 'true' })) };
        }
        case 'date':
            return { kind: 'date', attribute };
        case 'enum':
            return { kind: 'choice', choice };
        case 'set':
            return { kind: 'set', attribute };
        case 'text':
            return { kind: 'text', attribute };
        default:
            return { kind: 'number', measure: { of: 'attribute', attribute }, isAge: false };
    }
}
/** The clamped points of a group, as its own column was found to say. */
export function groupPoints(agreement, of) {
    const scoring = defaultModel(agreement);
    const dimension = scoring?.dimensions.find(({ id }) => id === of.dimension);
    const group = dimension?.groups.find(({ id }) => id === of.group);
    if (scoring === undefined || group === undefined)
        return blank;
    const rules = group.rules.map(({ id }) => id);
    const measure = {
        of: 'rules',
        scoring: scoring.id,
        dimension: of.dimension,
        group: group.id,
        rules,
    };
    return toldBounded({ is: 'measured', measure }, group);
}
/** The operand as an answer, number or text. */
export function toldOf(reading, operand, at) {
    if (operand.kind === 'told')
        return operand.told;
    if (operand.kind === 'number' && !operand.isAge)
        return whereHeld(reading, operand, { is: 'measured', measure: operand.measure }, at);
    throw new ForeignText('a value that is not compared here', at);
}
