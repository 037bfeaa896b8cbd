import { otherStore } from './caveat.js';
import { all, test, unaskable } from './condition.js';
import { argumentLiteral, numberLiteral } from './literal.js';
export const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/** Compares a number with a constant; a blank stands for a number that fails the comparison. */
export function numberCondition(column, asked) {
    if (column.store !== 'number')
        return unaskable(otherStore);
    const { scale } = column.attribute;
    if (asked.op !== 'between')
        return comparison(column.name, asked.op, asked.value, scale);
    return all([
        comparison(column.name, 'gte', asked.low, scale),
        comparison(column.name, 'lte', asked.high, scale),
    ]);
}
/** `expression` compared with a scaled constant; false when the expression is blank. */
export function comparison(expression, op, value, scale) {
    const failing = op === 'gte' ? value - 1 : op === 'lte' ? value + 1 : value;
    const guarded = `BLANKVALUE(${expression}, ${argumentLiteral(failing, scale)})`;
    return test(`${guarded} ${signs[op]} ${numberLiteral(value, scale)}`);
}
