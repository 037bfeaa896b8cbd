import { isRecord } from '../../generate/tree.js';
const others = {
    gte: ['gt', 'lte'],
    gt: ['gte'],
    lte: ['lt', 'gte'],
    lt: ['lte'],
    in: ['notIn'],
    notIn: ['in'],
    hasAny: ['hasAll', 'hasNone'],
    hasAll: ['hasAny'],
    hasNone: ['hasAny'],
    contains: ['containsWord', 'startsWith'],
    containsWord: ['contains'],
    startsWith: ['contains'],
    endsWith: ['contains'],
    all: ['any'],
    any: ['all', 'none'],
    none: ['all'],
};
const connectives = new Set(['all', 'any', 'none']);
/** An operator another of its family. */
export const operatorToken = {
    id: 'operator',
    changes: ({ path, value }, { fields }) => {
        const operator = String(path.at(-1));
        const isConnective = connectives.has(operator) && Array.isArray(value) && value.every(isRecord);
        const isScore = ['total', 'fit', 'engagement'].includes(String(path.at(-2)));
        const isOfField = Object.hasOwn(fields, String(path.at(-2)));
        if (!isConnective && !isScore && !isOfField)
            return [];
        return (Object.hasOwn(others, operator) ? (others[operator] ?? []) : []).map((key) => ({
            path,
            value,
            key,
        }));
    },
};
/** `exists` turned round or taken out of an `all`; a field that a stage waits for taken out. */
export const nullGuard = {
    id: 'null-guard',
    changes: ({ kind, path, value }) => {
        if (kind === 'lifecycle' && path.at(-2) === 'fields')
            return [{ path }];
        if (path.at(-1) === 'exists')
            return [{ path, value, key: 'missing' }];
        if (path.at(-1) === 'missing')
            return [{ path, value, key: 'exists' }];
        return path.at(-2) === 'all' && asksPresence(value) ? [{ path }] : [];
    },
};
/** A scoring rule, a choice, a gate or a part of a criterion taken out. */
export const dropped = {
    id: 'dropped',
    changes: ({ kind, path }) => {
        const list = path.at(-2);
        const isRule = kind === 'scoring' && (list === 'rules' || list === 'exclusive');
        const isPart = list === 'all' || list === 'any' || list === 'none' || list === 'of' || list === 'gates';
        return isRule || (isPart && !isSignalChoice(path)) ? [{ path }] : [];
    },
};
/** A route taken out, or its leads given to another pool. */
export const route = {
    id: 'route',
    changes: ({ kind, path, value }, { pools }) => {
        if (kind !== 'routing')
            return [];
        if (path.length === 2 && path[0] === 'rules')
            return [{ path }];
        if (path.at(-2) !== 'assign' || path.at(-1) !== 'pool')
            return [];
        return pools.filter((pool) => pool !== value).map((pool) => ({ path, value: pool }));
    },
};
/** Signals of one rule: `{ signal: { any: [...] } }`. */
function isSignalChoice(path) {
    return path.at(-3) === 'signal';
}
function asksPresence(value) {
    if (!isRecord(value))
        return false;
    const [test] = Object.values(value);
    return isRecord(test) && 'exists' in test;
}
