import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { applied, constant } from '../../../analyze/told/told.js';
import { constantNumber, constantText, told, toldOf, withStep } from './operand.js';
import { callOf } from './read-call.js';
import { comparisonOf } from './read-comparison.js';
import { fieldOf } from './read-field.js';
import { toldPart } from './reading.js';
/** What a formula says. Throws ForeignText for what our formulas never say. */
export function readFormula(names, expression) {
    const reading = { ...names, operandOf: (part) => operandOf(reading, part) };
    return toldPart(reading, expression);
}
function operandOf(reading, expression) {
    switch (expression.kind) {
        case 'literal':
            return told(constant(expression.value));
        case 'field':
            return fieldOf(reading, expression.name, expression.at);
        case 'call':
            return callOf(reading, expression);
        case 'signed':
            return signedOf(reading, expression);
        case 'opposite':
            return oppositeOf(reading.operandOf(expression.of), expression.at);
    }
}
function signedOf(reading, { at, left, right, sign }) {
    const [first, second] = [reading.operandOf(left), reading.operandOf(right)];
    switch (sign) {
        case '+':
            return sumOf(first, second, left.at, right.at);
        case '-':
            return differenceOf(first, second, at);
        case '*':
            return productOf(first, second, at);
        case '/':
            return quotientOf(first, second, at);
        case '&':
            return joined(first, second, left.at, right.at);
        default:
            return told(comparisonOf(sign, first, second, right.at));
    }
}
function sumOf(left, right, leftAt, rightAt) {
    const number = constantNumber(right);
    if (left.kind === 'today' && number !== undefined)
        return { kind: 'today', plus: left.plus + number };
    const parts = [toldOf(left, leftAt), toldOf(right, rightAt)];
    return told(applied('plus', ...parts.flatMap(summands)));
}
function summands(part) {
    return part.is === 'applied' && part.operation === 'plus' ? part.of : [part];
}
/** Numbers, days before now, or the time since a date or instant. */
function differenceOf(left, right, at) {
    const [minuend, subtrahend] = [constantNumber(left), constantNumber(right)];
    if (minuend !== undefined && subtrahend !== undefined)
        return told(constant(minuend - subtrahend));
    if ((left.kind === 'now' || left.kind === 'today') && subtrahend !== undefined)
        return { kind: left.kind, plus: left.plus - subtrahend };
    if (left.kind === 'today' && left.plus === 0 && right.kind === 'date')
        return {
            ...right,
            kind: 'number',
            unit: 1,
            steps: [],
            blank: right.blank === null ? null : -right.blank,
        };
    if (left.kind === 'now' && left.plus === 0 && right.kind === 'instant') {
        const blank = right.blank === null ? null : -right.blank;
        return { kind: 'number', measure: right.measure, unit: 86_400_000, steps: [], blank };
    }
    return differenceOfNumbers(left, right, at);
}
function differenceOfNumbers(left, right, at) {
    if (!isNumeric(left) || !isNumeric(right))
        throw new ForeignText('a difference of other things', at);
    const subtrahend = constantNumber(right);
    return left.kind === 'number' && subtrahend !== undefined
        ? withStep(left, { do: 'plus', by: -subtrahend })
        : sumOf(left, oppositeOf(right, at), at, at);
}
function isNumeric({ kind }) {
    return kind === 'number' || kind === 'opposite' || kind === 'told';
}
function oppositeOf(operand, at) {
    if (operand.kind === 'opposite')
        return operand.of;
    if (operand.kind === 'number')
        return { kind: 'opposite', of: operand };
    return told(applied('times', toldOf(operand, at), constant(-1)));
}
function productOf(left, right, at) {
    const [number, factor] = [constantNumber(left), constantNumber(right)];
    if (left.kind === 'number' && factor !== undefined && factor > 0)
        return withStep(left, { do: 'times', by: factor });
    if (number !== undefined)
        return told(applied('times', toldOf(right, at), constant(number)));
    if (factor !== undefined)
        return told(applied('times', toldOf(left, at), constant(factor)));
    throw new ForeignText('a product of two numbers of the lead', at);
}
function quotientOf(left, right, at) {
    const divisor = constantNumber(right);
    if (divisor === undefined || divisor <= 0)
        throw new ForeignText('a quotient of other things', at);
    if (left.kind === 'number')
        return withStep(left, { do: 'over', by: divisor });
    return told(applied('over', toldOf(left, at), constant(divisor)));
}
/** Texts put together, or blanks put before and behind the words of a text. */
function joined(left, right, leftAt, rightAt) {
    if (right.kind === 'text' && constantText(left) === ' ' && right.isPadded === 'no')
        return { ...right, isPadded: 'front' };
    if (left.kind === 'text' && constantText(right) === ' ' && left.isPadded === 'front')
        return { ...left, isPadded: 'both' };
    return told(applied('joined', toldOf(left, leftAt), toldOf(right, rightAt)));
}
