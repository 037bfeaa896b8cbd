import { ForeignText } from '../../analyze/told/foreign-text.js';
import { and, applied, blank, chosen, constant, not, or } from '../../analyze/told/told.js';
import { callOf } from './read-sql-call.js';
import { compared } from './read-sql-comparison.js';
import { operandOf, presenceOf, toldOf } from './sql-operand.js';
/** What an expression says. Throws ForeignText for what our statements never say. */
export function readSql(names, expression) {
    const reading = { ...names, told: (part) => toldPart(reading, part) };
    return reading.told(expression);
}
function toldPart(reading, expression) {
    const read = reading.told;
    switch (expression.kind) {
        case 'not':
            return not(read(expression.of));
        case 'joined':
            return expression.op === 'AND' ? and(expression.of.map(read)) : or(expression.of.map(read));
        case 'missing': {
            const held = presenceOf(reading, operandOf(reading, expression.of), expression.at);
            return expression.isNot ? held : not(held);
        }
        case 'among': {
            const among = or(expression.list.map((one) => compared(reading, '=', expression.of, one, expression.at)));
            return expression.isNot ? not(among) : among;
        }
        case 'case':
            return caseOf(reading, expression);
        case 'signed':
            return signedOf(reading, expression);
        case 'call':
            return callOf(reading, expression);
        default:
            return toldOf(reading, operandOf(reading, expression), expression.at);
    }
}
/** The first arm that is true, or whose value the subject has. */
function caseOf(reading, { arms, at, otherwise, subject }) {
    return arms.reduceRight((rest, { gives, when }) => {
        const is = subject === undefined ? reading.told(when) : compared(reading, '=', subject, when, at);
        return chosen(is, reading.told(gives), rest);
    }, reading.told(otherwise));
}
function signedOf(reading, { at, left, right, sign }) {
    const parts = () => [reading.told(left), reading.told(right)];
    switch (sign) {
        case '+':
            return applied('plus', ...parts().flatMap(summands));
        case '*':
            return applied('times', ...parts());
        case '||':
            return joinedTexts(parts());
        case '-':
            throw new ForeignText('a difference of other things', at);
        default:
            return compared(reading, sign, left, right, at);
    }
}
/** A text put together with nothing is nothing. */
function joinedTexts(parts) {
    const anyBlank = or(parts.map((part) => applied('equal', applied('joined', part), constant(''))));
    return chosen(anyBlank, blank, applied('joined', ...parts));
}
function summands(part) {
    return part.is === 'applied' && part.operation === 'plus' ? part.of : [part];
}
