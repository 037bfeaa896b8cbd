import { ownValue } from '../../support/own-value.js';
import { exampleValues } from './candidate.js';
import { present } from './variable.js';
/**
 * Members that the same tests name are one group, for of such a group only matters whether any of it is there. A test that
 * wants several at once tells each of them from every other; what no test names matters only where `exists` is asked.
 */
export function memberGroups(field, tests) {
    const groups = new Map();
    const examples = exampleValues(field).flatMap((value) => (typeof value === 'object' ? value : []));
    for (const member of new Set([...examples, ...field.values])) {
        const named = tests.map((test) => namedBy(test, member));
        if (named.every((by) => by === undefined))
            continue;
        const key = JSON.stringify(named);
        groups.set(key, [...(groups.get(key) ?? []), member]);
    }
    return Array.from(groups.values(), (members) => ({ members }));
}
export function memberVariable(field, { members: [member = ''] }) {
    return {
        kind: 'member',
        attribute: field.id,
        member,
        label: `${field.id} has ${ownValue(field.valueSpellings, member) ?? member}`,
        classes: [
            { label: 'no', cost: 0 },
            { label: 'yes', cost: present },
        ],
    };
}
/** Equal for members that a test does not tell apart; undefined where it does not look at the member. */
function namedBy(test, member) {
    if (test.op === 'exists')
        return 'any';
    if (!isSetTest(test) || !test.values.includes(member))
        return undefined;
    return test.op === 'hasAll' && test.values.length > 1 ? member : 'any';
}
export function isSetTest(test) {
    return test.op === 'hasAny' || test.op === 'hasAll' || test.op === 'hasNone';
}
