import { picklistValue } from '../column.js';
import { checkboxWithoutBlank, normalText, otherStore, unwritableText } from './caveat.js';
import { all, any, not, test, unaskable } from './condition.js';
import { wordLiteral } from './literal.js';
/** Is the enum or boolean one of these values? */
export function choiceCondition(column, asked) {
    if (asked.op === 'eq' && typeof asked.value === 'boolean')
        return booleanCondition(column, asked.value);
    const values = asked.op === 'eq' ? [String(asked.value)] : asked.values;
    const among = oneOf(column, values);
    return asked.op === 'notIn' ? all([known(column), not(among)]) : among;
}
function known({ name, store }) {
    return not(test(store === 'text' ? `ISBLANK(${name})` : `ISPICKVAL(${name}, "")`));
}
function booleanCondition({ attribute, name, store }, value) {
    if (store === 'picklist')
        return test(`ISPICKVAL(${name}, "${value}")`);
    if (store !== 'checkbox')
        return unaskable(otherStore);
    const ticked = attribute.nullable ? test(name, checkboxWithoutBlank) : test(name);
    return value ? ticked : not(ticked);
}
function oneOf(column, values) {
    if (column.store === 'picklist') {
        const literals = values.map((value) => wordLiteral(picklistValue(column, value)));
        return amongLiterals(column.name, literals, (literal) => `ISPICKVAL(${column.name}, ${literal})`);
    }
    if (column.store !== 'text')
        return unaskable(otherStore);
    const text = `LOWER(TRIM(${column.name}))`;
    return amongLiterals(text, values.map(wordLiteral), (literal) => `${text} = ${literal}`, normalText);
}
/** Arms of one CASE. */
const mostArms = 40;
/** Does the expression equal one of these literals? One comparison, or CASE with an arm for each. */
export function amongLiterals(expression, literals, equal, ...caveats) {
    const writable = literals.filter((literal) => literal !== undefined);
    if (writable.length < literals.length)
        return unaskable(unwritableText);
    const [only] = writable;
    if (writable.length === 1 && only !== undefined)
        return test(equal(only), ...caveats);
    const chunks = Array.from({ length: Math.ceil(writable.length / mostArms) }, (_, index) => writable.slice(index * mostArms, (index + 1) * mostArms));
    return any(chunks.map((chunk) => test(`CASE(${expression}, ${chunk.map((arm) => `${arm}, 1`).join(', ')}, 0) = 1`, ...caveats)));
}
