import { toldOf } from './operand.js';
/** A part of a formula as an answer, number or text. */
export function toldPart(reading, expression) {
    return toldOf(reading.operandOf(expression), expression.at);
}
