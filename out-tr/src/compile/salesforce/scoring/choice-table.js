/** The set as a table over the values of one enum; undefined when a choice asks for anything else. */
export function choiceTable(fields, { choices }) {
    const [first] = choices;
    if (first === undefined || !('attribute' in first.when))
        return undefined;
    const attribute = fields[first.when.attribute];
    if (attribute?.type !== 'enum')
        return undefined;
    const rows = choices.map(({ points, when }) => ({ points, values: valuesMatched(attribute, when) }));
    const pointsOf = new Map();
    for (const value of attribute.values) {
        for (const { points, values } of rows) {
            if (values === undefined)
                return undefined;
            if (!values.includes(value))
                continue;
            pointsOf.set(value, points);
            break;
        }
    }
    return { attribute, pointsOf };
}
/** The known values for which the test holds; undefined for a test that is not one of values. */
function valuesMatched({ id, values }, when) {
    if (!('attribute' in when) || when.attribute !== id)
        return undefined;
    switch (when.op) {
        case 'eq':
            return values.filter((value) => value === when.value);
        case 'in':
            return values.filter((value) => when.values.includes(value));
        case 'notIn':
            return values.filter((value) => !when.values.includes(value));
        case 'exists':
            return values;
        default:
            return undefined;
    }
}
/** Can at most one choice hold? Shown for ranges of one number or date only; false = not shown. */
export function areDisjoint({ choices }) {
    const ranges = choices.map(({ when }) => rangeOf(when));
    return ranges.every((range, index) => ranges
        .slice(index + 1)
        .every((other) => range !== undefined && other !== undefined && areApart(range, other)));
}
function areApart(left, right) {
    return left.attribute === right.attribute && (left.high < right.low || right.high < left.low);
}
function rangeOf(when) {
    if (!('attribute' in when))
        return undefined;
    const { attribute } = when;
    const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    switch (when.op) {
        case 'between':
            return { attribute, low: when.low, high: when.high };
        case 'gte':
            return { attribute, low: when.value, high: most };
        case 'gt':
            return { attribute, low: when.value + 1, high: most };
        case 'lte':
            return { attribute, low: least, high: when.value };
        case 'lt':
            return { attribute, low: least, high: when.value - 1 };
        default:
            return undefined;
    }
}
