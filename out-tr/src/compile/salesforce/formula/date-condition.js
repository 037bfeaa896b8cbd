import { otherStore, userZone } from './caveat.js';
import { all, test, unaskable } from './condition.js';
import { signs } from './number-condition.js';
/** Days that put a blank date beyond every comparison. */
const farAway = 99_999;
/** Compares the age of a date in whole dates (today − date, negative in the future); a blank fails. */
export function dateCondition(column, asked) {
    if (column.store !== 'date')
        return unaskable(otherStore);
    if (asked.op !== 'between')
        return comparison(column.name, asked.op, asked.value);
    return all([comparison(column.name, 'gte', asked.low), comparison(column.name, 'lte', asked.high)]);
}
function comparison(name, op, days) {
    const old = op === 'gte' || op === 'gt';
    const guarded = `BLANKVALUE(${name}, TODAY() ${old ? '+' : '-'} ${farAway})`;
    const constant = days < 0 ? `(0 - ${-days})` : `${days}`;
    return test(`TODAY() - ${guarded} ${signs[op]} ${constant}`, userZone);
}
