import { distinctCaveats } from '../../caveat.js';
import { cannotNegate, tooLarge } from '../caveat.js';
import { caveatsOf } from './condition.js';
/** Any of the alternatives, each of which may overlap with others. Negation stands at the single test. */
export function alternatives(condition, room) {
    const caveats = distinctCaveats(caveatsOf(condition));
    // What is thrown away later, because another alternative contains it, needs some room on the way.
    const result = spelled(condition, true, room.alternatives * 8);
    if (!Array.isArray(result))
        return { caveats: [...caveats, result] }; // not a list: the reason why
    const smallest = absorbed(result); // the other member of the union
    const tests = smallest.reduce((sum, alternative) => sum + alternative.length, 0);
    if (smallest.length > room.alternatives || tests > room.tests)
        return { caveats: [...caveats, tooLarge] };
    return { of: smallest, caveats };
}
function spelled(condition, holds, most) {
    switch (condition.kind) {
        case 'constant':
            return condition.value === holds ? [[]] : [];
        case 'impossible':
            return condition.caveats[0] ?? tooLarge;
        case 'question': {
            const operation = holds ? condition.question.yes : condition.question.no;
            return operation === undefined
                ? cannotNegate
                : [[{ property: condition.question.property, operation }]];
        }
        case 'not':
            return spelled(condition.of, !holds, most);
        case 'atLeast': {
            const { length } = condition.of;
            const k = holds ? condition.k : length - condition.k + 1;
            return choices(length, k) > most ? tooLarge : atLeast(condition.of, k, holds, most);
        }
        default: {
            const parts = condition.of.map((part) => spelled(part, holds, most));
            return (condition.kind === 'all') === holds ? product(parts, most) : union(parts, most);
        }
    }
}
/** At least k of the parts hold; k parts of them, in every choice. */
function atLeast(parts, k, holds, most) {
    if (k <= 0)
        return [[]];
    const [first, ...rest] = parts;
    if (first === undefined || k > parts.length)
        return [];
    const withFirst = product([spelled(first, holds, most), atLeast(rest, k - 1, holds, most)], most);
    return union([withFirst, atLeast(rest, k, holds, most)], most);
}
/** How many choices of k there are among n. */
function choices(n, k) {
    let count = 1;
    for (let taken = 1; taken <= k; taken++)
        count = (count * (n - taken + 1)) / taken;
    return count;
}
function union(parts, most) {
    const lists = [];
    for (const part of parts) {
        if ('fidelity' in part)
            return part;
        lists.push(...part);
    }
    return lists.length > most ? tooLarge : lists;
}
function product(parts, most) {
    let lists = [[]];
    for (const part of parts) {
        if ('fidelity' in part)
            return part;
        if (lists.length * part.length > most)
            return tooLarge;
        lists = absorbed(lists.flatMap((left) => part.map((right) => joined(left, right))));
    }
    return lists;
}
function joined(left, right) {
    const tests = new Map([...left, ...right].map((test) => [keyOf(test), test]));
    return [...tests.values()];
}
/** Without alternatives that another one, with fewer tests, already contains. */
function absorbed(lists) {
    const keyed = lists.map((list) => ({ list, keys: new Set(list.map(keyOf)) }));
    return keyed
        .filter(({ keys }, index) => !keyed.some((other, at) => {
        if (at === index || other.keys.size > keys.size)
            return false;
        if (other.keys.size === keys.size && at > index)
            return false;
        return [...other.keys].every((key) => keys.has(key));
    }))
        .map(({ list }) => list);
}
function keyOf(test) {
    return JSON.stringify(test);
}
