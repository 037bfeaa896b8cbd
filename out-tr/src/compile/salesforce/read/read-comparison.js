import { toldCompared } from '../../../analyze/told/compared.js';
import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { fromThreshold } from '../../../analyze/told/threshold.js';
import { and, asked, blank, chosen, constant, not } from '../../../analyze/told/told.js';
import { constantNumber, constantText, throughSteps, toldOf, } from './operand.js';
import { textEnds, textEquals } from './read-text.js';
const dayMs = 86_400_000;
/** Two operands compared. A comparison with a blank is blank, which decides nothing. */
export function comparisonOf(sign, left, right, at) {
    if (sign === '<>')
        return not(comparisonOf('=', left, right, at));
    if (isConstant(left) && !isConstant(right))
        return comparisonOf(turned[sign], right, left, at);
    if (left.kind === 'instant' && right.kind === 'now')
        return instantCompared(sign, left, right.plus, at);
    const number = constantNumber(right);
    if (left.kind === 'number' && number !== undefined)
        return numberCompared(sign, left, number);
    if (left.kind === 'opposite' && number !== undefined)
        return numberCompared(turned[sign], left.of, 0 - number);
    const text = constantText(right);
    if (left.kind === 'text' && text !== undefined && sign === '=')
        return textEquals(left, text, at);
    if (left.kind === 'ending' && text !== undefined && sign === '=')
        return textEnds(left.of, left.length, text, at);
    return toldCompared(sign, toldOf(left, at), toldOf(right, at));
}
/** The sign when both sides change places, or both get a minus. */
const turned = {
    '=': '=',
    '>': '<',
    '>=': '<=',
    '<': '>',
    '<=': '>=',
};
/** What is the same for every lead. */
function isConstant(operand) {
    return operand.kind === 'now' || (operand.kind === 'told' && operand.told.is === 'constant');
}
/** Compares one number of the lead with a constant, as a question with the constant it comes down to. */
export function numberCompared(sign, operand, value) {
    const { blank: none, measure } = operand;
    const number = (scaled) => throughSteps(operand.steps, scaled / operand.unit);
    const atLeast = () => fromThreshold(measure, (scaled) => number(scaled) >= value);
    const above = () => fromThreshold(measure, (scaled) => number(scaled) > value);
    const held = (() => {
        switch (sign) {
            case '>=':
                return atLeast();
            case '>':
                return above();
            case '<':
                return not(atLeast());
            case '<=':
                return not(above());
            case '=':
                return and([atLeast(), not(above())]);
        }
    })();
    const missing = none === null ? blank : toldCompared(sign, constant(none), constant(value));
    return chosen(asked({ ask: 'held', measure }), held, missing);
}
/** `instant > NOW() - d`: less than d days of 86,400 s have passed. */
function instantCompared(sign, { blank: none, measure }, plus, at) {
    const limit = -plus * dayMs;
    if (!Number.isInteger(limit))
        throw new ForeignText('a part of a day that is no whole millisecond', at);
    const passed = (least) => asked({ ask: 'least', measure, least });
    const held = {
        '>': not(passed(limit)),
        '>=': not(passed(limit + 1)),
        '<': passed(limit + 1),
        '<=': passed(limit),
        '=': and([passed(limit), not(passed(limit + 1))]),
    }[sign];
    const missing = none === null ? blank : toldCompared(sign, constant(none), constant(plus));
    return chosen(asked({ ask: 'held', measure }), held, missing);
}
