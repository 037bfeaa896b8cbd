import { ownValue } from '../../../support/own-value.js';
import { missingInteger } from '../number-column.js';
import { literal } from './constants.js';
import { answersByCode, isTimed } from './folded-answers.js';
import { codedColumn, fieldColumn, localOf } from './workbench.js';
/** A criterion about one attribute as code: answered once per distinct value, then looked up. */
export function foldedCondition(criterion, attribute, bench) {
    const column = codedColumn(bench, attribute);
    const asked = { fields: bench.agreement.fields, attribute, values: column?.values ?? [] };
    if (column !== undefined && isTimed(criterion, asked.values)) {
        const table = new Uint8Array(asked.values.length + 1);
        bench.refreshes.push((today) => table.set(answersByCode(criterion, { ...asked, today })));
        return lookedUp(column, table, bench);
    }
    const answers = answersByCode(criterion, asked);
    const [missing, first = missing] = answers;
    if (column === undefined || answers.every((answer) => answer === missing))
        return String(missing === 1);
    const isPresence = answers.subarray(1).every((answer) => answer === first);
    if (isPresence)
        return `(${localOf(bench, column.codes)} ${first === 1 ? '!==' : '==='} 0)`;
    return lookedUp(column, answers, bench);
}
function lookedUp({ codes }, answers, bench) {
    return `(${bench.constants.nameOf(answers)}[${localOf(bench, codes)}] === 1)`;
}
/** One question about an attribute; numbers of many values are compared, all others looked up. */
export function attributeCondition(test, bench) {
    const column = fieldColumn(bench, test.attribute);
    const isSet = ownValue(bench.agreement.fields, test.attribute)?.type === 'set';
    if (column?.kind !== 'numbers' || isSet)
        return foldedCondition(test, test.attribute, bench);
    switch (test.op) {
        case 'exists':
            return `(!${missingNumber(column, bench)})`;
        case 'missing':
            return missingNumber(column, bench);
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return compared(column, [`${operators[test.op]} ${literal(test.value)}`], bench);
        case 'between':
            return compared(column, [`>= ${literal(test.low)}`, `<= ${literal(test.high)}`], bench);
        default:
            return foldedCondition(test, test.attribute, bench);
    }
}
const operators = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/** The number itself, or the age of a date. */
function compared(column, tests, bench) {
    const local = localOf(bench, column.numbers);
    const number = column.unit === 'day' ? `(today - ${local})` : local;
    return `(!${missingNumber(column, bench)} && ${tests.map((test) => `${number} ${test}`).join(' && ')})`;
}
function missingNumber({ numbers }, bench) {
    const local = localOf(bench, numbers);
    return numbers instanceof Int32Array
        ? `(${local} === ${literal(missingInteger)})`
        : `(${local} !== ${local})`;
}
/** Is the attribute missing? Never one that is a set (semantics §1). */
export function missingCondition(attribute, bench) {
    return attributeCondition({ op: 'missing', attribute }, bench);
}
