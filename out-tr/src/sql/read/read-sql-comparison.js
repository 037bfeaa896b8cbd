import { isComparisonSign, toldCompared } from '../../analyze/told/compared.js';
import { ForeignText } from '../../analyze/told/foreign-text.js';
import { fromThreshold } from '../../analyze/told/threshold.js';
import { and, asked, constant, not, or } from '../../analyze/told/told.js';
import { operandOf, toldOf, whereHeld } from './sql-operand.js';
/** Two operands compared; a comparison with a blank is blank. */
export function compared(reading, sign, left, right, at) {
    if (!isComparisonSign(sign))
        throw new ForeignText(`a comparison by ${sign}`, at);
    const operand = operandOf(reading, left);
    const value = right.kind === 'literal' ? right.value : undefined;
    if (typeof value === 'number' && operand.kind === 'number')
        return whereHeld(reading, operand, numberCompared(operand.measure, sign, value), at);
    if (typeof value === 'number' && operand.kind === 'rank')
        return rankCompared(reading, sign, value);
    if (typeof value === 'string' && sign === '=') {
        if (operand.kind === 'choice') {
            const is = asked({ ask: 'one', choice: operand.choice, value });
            return whereHeld(reading, operand, is, at);
        }
        if (operand.kind === 'text') {
            const is = asked({ ask: 'text', attribute: operand.attribute, op: 'equals', literal: value });
            return whereHeld(reading, operand, is, at);
        }
    }
    return toldCompared(sign, toldOf(reading, operand, at), reading.told(right));
}
function numberCompared(measure, sign, value) {
    const atLeast = fromThreshold(measure, (number) => number >= value);
    const above = fromThreshold(measure, (number) => number > value);
    switch (sign) {
        case '=':
            return and([atLeast, not(above)]);
        case '>=':
            return atLeast;
        case '>':
            return above;
        case '<=':
            return not(above);
        case '<':
            return not(atLeast);
    }
}
/** The stages whose rank compares so. */
function rankCompared({ agreement }, sign, value) {
    const { stages } = agreement.lifecycle;
    const fitting = stages.filter((_, rank) => {
        const told = toldCompared(sign, constant(rank), constant(value));
        return told.is === 'constant' && told.value === true;
    });
    return or(fitting.map(({ id }) => asked({ ask: 'one', choice: { of: 'stage' }, value: id })));
}
