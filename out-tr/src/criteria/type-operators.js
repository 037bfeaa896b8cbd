const presence = ['exists', 'missing'];
const comparisons = ['gte', 'gt', 'lte', 'lt', 'between'];
/** The operators of each type, in the order in which messages name them (semantics §2). */
const operatorsOf = {
    boolean: ['eq', 'in', 'notIn', ...presence],
    date: [...comparisons, ...presence],
    decimal: [...comparisons, ...presence],
    enum: ['eq', 'in', 'notIn', ...presence],
    integer: [...comparisons, ...presence],
    set: ['hasAny', 'hasAll', 'hasNone', ...presence],
    text: ['equals', 'contains', 'containsWord', 'startsWith', 'endsWith', 'in', ...presence],
};
const wordsOf = {
    boolean: 'a boolean',
    date: 'a date',
    decimal: 'a decimal',
    enum: 'an enum',
    integer: 'an integer',
    set: 'a set',
    text: 'a text',
};
/** What people write when they mean another operator of the type. */
const meant = {
    eq: { text: 'equals', set: 'hasAny', integer: 'between', decimal: 'between', date: 'between' },
    equals: { enum: 'eq', boolean: 'eq', set: 'hasAny' },
    in: { set: 'hasAny' },
    notIn: { set: 'hasNone' },
    contains: { enum: 'in', set: 'hasAny' },
    containsWord: { enum: 'in', set: 'hasAny' },
    hasAny: { enum: 'in', text: 'equals' },
    hasAll: { enum: 'eq' },
    hasNone: { enum: 'notIn' },
};
export function operatorFits(operator, type) {
    return operatorsOf[type].includes(operator);
}
/** `an enum`, `a text`. */
export function typeWords(type) {
    return wordsOf[type];
}
/** What to write instead of an operator that the attribute's type does not have. */
export function operatorHelp(operator, { id, type }) {
    if (type === 'text' && (operator === 'notIn' || operator === 'hasNone'))
        return `write \`none: [ { ${id}: { equals: … } } ]\`, and \`exists: true\` beside it where a missing ${id} must not pass`;
    const instead = Object.hasOwn(meant, operator) ? meant[operator]?.[type] : undefined;
    if (instead === 'between')
        return `write \`between\` with the same value twice`;
    if (instead !== undefined)
        return `write \`${instead}\``;
    return `${wordsOf[type]} has ${operatorsOf[type].map((name) => `\`${name}\``).join(', ')}`;
}
