import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { applied, asked, chosen, constant } from '../../../analyze/told/told.js';
import { wholeSpans } from './whole-spans.js';
/** The operand as an answer, number or text. */
export function toldOf(operand, at) {
    if (operand.kind === 'told')
        return operand.told;
    if (operand.kind === 'number')
        return toldNumber(operand, at);
    if (operand.kind === 'opposite')
        return applied('times', toldNumber(operand.of, at), constant(-1));
    throw new ForeignText('a value that is not compared here', at);
}
const told = (of) => ({ kind: 'told', told: of });
export { told };
/** Steps up to the last rounding make whole spans of time, those after it are worked out with them. */
function toldNumber({ blank, measure, steps, unit }, at) {
    const rounded = steps.findLastIndex(isRounding) + 1;
    const start = rounded > 0 ? wholeSpans(measure, unit, steps.slice(0, rounded)) : measured(measure, unit);
    if (start === undefined)
        throw new ForeignText('a rounded number', at);
    const held = steps
        .slice(rounded)
        .filter((step) => !isRounding(step))
        .reduce((number, { by, do: step }) => applied(step, number, constant(by)), start);
    return chosen(asked({ ask: 'held', measure }), held, constant(blank));
}
function isRounding(step) {
    return step.do === 'floor' || step.do === 'round';
}
function measured(measure, unit) {
    const own = { is: 'measured', measure };
    return unit === 1 ? own : applied('over', own, constant(unit));
}
/** The number of the formula after the steps. */
export function throughSteps(steps, value) {
    return steps.reduce(stepped, value);
}
function stepped(value, step) {
    switch (step.do) {
        case 'floor':
            return Math.floor(value);
        case 'round':
            return Math.round(value);
        case 'greatest':
            return Math.max(value, step.by);
        case 'least':
            return Math.min(value, step.by);
        case 'over':
            return value / step.by;
        case 'plus':
            return value + step.by;
        case 'times':
            return value * step.by;
    }
}
/** Operand with one more step. */
export function withStep(operand, step) {
    const blank = operand.blank === null ? null : stepped(operand.blank, step);
    return { ...operand, steps: [...operand.steps, step], blank };
}
/** The number when the operand is a constant one. */
export function constantNumber(operand) {
    if (operand.kind !== 'told' || operand.told.is !== 'constant')
        return undefined;
    const { value } = operand.told;
    return typeof value === 'number' ? value : undefined;
}
/** The text when the operand is a constant one. */
export function constantText(operand) {
    if (operand.kind !== 'told' || operand.told.is !== 'constant')
        return undefined;
    const { value } = operand.told;
    return typeof value === 'string' ? value : undefined;
}
