import { ownValue } from '../../support/own-value.js';
export const comparisonSigns = { gte: '>=', gt: '>', lte: '<=', lt: '<' };
/** A question about one field as a condition over its column; NULL where the value is missing. */
export function attributeSql(statement, test) {
    const { dialect } = statement;
    const column = dialect.name(test.attribute);
    switch (test.op) {
        case 'exists':
            return `${column} IS NOT NULL`;
        case 'missing':
            // A set is never missing: no value is the empty set.
            return typeOf(statement, test.attribute) === 'set' ? 'FALSE' : `${column} IS NULL`;
        case 'eq':
            return equalsSql(dialect, column, test.value);
        case 'in':
            return oneOf(dialect, column, test.values);
        case 'notIn':
            return test.values.length === 0
                ? `${column} IS NOT NULL`
                : `${column} NOT IN (${test.values.map(dialect.text).join(', ')})`;
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return `${magnitude(statement, test.attribute)} ${comparisonSigns[test.op]} ${test.value}`;
        case 'between':
            return `${magnitude(statement, test.attribute)} BETWEEN ${test.low} AND ${test.high}`;
        case 'hasAny':
        case 'hasAll':
        case 'hasNone':
            return setSql(dialect, column, test);
        default:
            return textSql(dialect, column, test);
    }
}
function equalsSql(dialect, column, value) {
    if (typeof value === 'string')
        return `${column} = ${dialect.text(value)}`;
    return value ? column : `NOT ${column}`;
}
/** The number itself, or the age of a date in dates at asOf. */
function magnitude(statement, attribute) {
    const column = statement.dialect.name(attribute);
    return typeOf(statement, attribute) === 'date' ? `${statement.today} - ${column}` : column;
}
function typeOf({ agreement }, attribute) {
    return ownValue(agreement.fields, attribute)?.type;
}
function oneOf(dialect, column, values) {
    return values.length === 0 ? 'FALSE' : `${column} IN (${values.map(dialect.text).join(', ')})`;
}
/** Members stand between line feeds, which no normalised text has; NULL is the empty set, which has none. */
function setSql(dialect, column, { op, values }) {
    const has = values.map((value) => dialect.contains(column, `\n${value}\n`));
    switch (op) {
        case 'hasAny':
            return has.length === 0 ? 'FALSE' : `(${has.join(' OR ')})`;
        case 'hasAll':
            return has.length === 0 ? 'TRUE' : `(${has.join(' AND ')})`;
        case 'hasNone':
            return has.length === 0 ? 'TRUE' : `NOT coalesce(${has.join(' OR ')}, FALSE)`;
    }
}
function textSql(dialect, column, { op, values }) {
    switch (op) {
        case 'equals':
            return oneOf(dialect, column, values);
        case 'containsWord':
            return values.length === 0 ? 'FALSE' : dialect.containsWord(column, values);
        case 'contains':
        case 'startsWith':
        case 'endsWith':
            if (values.length === 0)
                return 'FALSE';
            return `(${values.map((literal) => dialect[op](column, literal)).join(' OR ')})`;
    }
}
