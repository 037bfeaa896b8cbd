import { criteriaInUse } from '../../model/criteria-in-use.js';
/** All of them, in the order in which the agreement names them. */
export function constantsOf(agreement) {
    const numbers = new Map();
    const texts = new Map();
    const wanted = new Map();
    for (const { criterion, by } of criteriaInUse(agreement)) {
        for (const test of testsIn(criterion)) {
            if ('attribute' in test) {
                append(numbers, test.attribute, numbersOf(test));
                append(texts, test.attribute, textsOf(test));
                if (by.startsWith('stage '))
                    append(wanted, test.attribute, valuesOf(test));
            }
        }
    }
    return { numbers, texts, wanted, properties: propertiesOf(agreement) };
}
function* testsIn(criterion) {
    if (!('of' in criterion))
        yield criterion;
    else
        for (const part of criterion.of)
            yield* testsIn(part);
}
function numbersOf(test) {
    switch (test.op) {
        case 'between':
            return [test.low, test.high];
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return [test.value];
        default:
            return [];
    }
}
function textsOf(test) {
    switch (test.op) {
        case 'equals':
        case 'contains':
        case 'containsWord':
        case 'startsWith':
        case 'endsWith':
            return test.values.map((value) => ({ op: test.op, value }));
        default:
            return [];
    }
}
function valuesOf(test) {
    switch (test.op) {
        case 'eq':
            return [String(test.value)];
        case 'in':
        case 'hasAny':
        case 'hasAll':
            return test.values;
        default:
            return [];
    }
}
function propertiesOf({ scorings }) {
    const properties = new Map();
    for (const { dimensions } of Object.values(scorings)) {
        for (const rule of dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules))) {
            if (rule.kind !== 'event')
                continue;
            for (const { property, values } of rule.where)
                append(properties, property, values);
        }
    }
    return properties;
}
function append(lists, key, items) {
    if (items.length > 0)
        lists.set(key, [...(lists.get(key) ?? []), ...items]);
}
