/** A lead for which a criterion probably holds (or does not); undefined where the state of the lead would have to change. */
export function wishFor(criterion, fields, holds = true) {
    switch (criterion.op) {
        case 'all':
            return holds ? together(criterion.of, fields, true) : firstOf(criterion.of, fields, false);
        case 'any':
            return holds ? firstOf(criterion.of, fields, true) : together(criterion.of, fields, false);
        case 'none':
            return holds ? together(criterion.of, fields, false) : firstOf(criterion.of, fields, true);
        case 'kOf':
            return together(holds ? criterion.of.slice(0, criterion.k) : criterion.of, fields, holds);
        case 'signal':
            return { values: {}, signals: holds ? { [criterion.signals[0] ?? '']: criterion.count } : {} };
        default:
            return 'attribute' in criterion ? wishOfAttribute(criterion, fields, holds) : undefined;
    }
}
/** Both wishes; where they name the same attribute, the second one. */
function joinWishes(left, right) {
    return { values: { ...left.values, ...right.values }, signals: { ...left.signals, ...right.signals } };
}
function together(parts, fields, holds) {
    return parts.reduce((sum, part) => {
        const next = sum && wishFor(part, fields, holds);
        return next && joinWishes(sum, next);
    }, { values: {}, signals: {} });
}
function firstOf(parts, fields, holds) {
    for (const part of parts) {
        const wish = wishFor(part, fields, holds);
        if (wish)
            return wish;
    }
    return undefined;
}
function wishOfAttribute(test, fields, holds) {
    const value = holds ? satisfying(test, fields) : undefined;
    // A test on a missing value is false (semantics §1), so leaving the value out is the surest way not to hold.
    if (!holds && test.op !== 'missing')
        return { values: { [test.attribute]: null }, signals: {} };
    if (!holds || test.op === 'exists')
        return wishOf(test.attribute, example(test.attribute, fields));
    return wishOf(test.attribute, value);
}
function wishOf(attribute, value) {
    return value === undefined ? undefined : { values: { [attribute]: value }, signals: {} };
}
function satisfying(test, fields) {
    const isDate = fields[test.attribute]?.type === 'date';
    switch (test.op) {
        case 'eq':
            return test.value;
        case 'in':
            return test.values[0];
        case 'notIn':
            return fields[test.attribute]?.values.find((value) => !test.values.includes(value));
        case 'between':
            return isDate ? undefined : test.low;
        case 'gte':
        case 'lte':
            return isDate ? undefined : test.value;
        case 'gt':
            return isDate ? undefined : test.value + 1;
        case 'lt':
            return isDate ? undefined : test.value - 1;
        case 'hasAny':
            return test.values.slice(0, 1);
        case 'hasAll':
            return test.values;
        case 'hasNone':
            return [];
        case 'missing':
            return null;
        case 'exists':
            return example(test.attribute, fields);
        default:
            return test.values[0];
    }
}
/** A plausible value: the first declared example that fits, else the smallest that the type allows. */
function example(attribute, fields) {
    const field = fields[attribute];
    if (!field)
        return undefined;
    switch (field.type) {
        case 'enum':
            return field.values[0];
        case 'set':
            return field.values.slice(0, 1);
        case 'boolean':
            return true;
        case 'integer':
        case 'decimal':
            return field.min ?? 1;
        case 'date':
            return undefined;
        case 'text':
            return typeof field.examples[0] === 'string' ? field.examples[0].toLowerCase() : 'example';
        default:
            return field.type;
    }
}
