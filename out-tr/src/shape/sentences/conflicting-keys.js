import { conflictingKeys as page } from '../codes/conflicting-keys.js';
import { titleOf } from '../schema-node.js';
import { subject } from '../subject.js';
import { keysOf } from '../value-at.js';
import { quoted } from '../value-words.js';
/** More than one of keys of which exactly one is possible. */
export function conflictingKeys(breach, keys) {
    const [first = '', second = ''] = keysOf(breach.value).filter((key) => keys.includes(key));
    return {
        page,
        path: [...breach.path, second],
        part: 'key',
        message: `${quoted(second)} excludes ${quoted(first)} in ${subject(breach)}`,
        help: `keep \`${first}\` or \`${second}\``,
        related: { path: [...breach.path, first], part: 'key', message: 'the other key' },
    };
}
/** A block with more keys than the one it may have: a condition, or the test of a field. */
export function secondKey(breach) {
    const [first = '', second = ''] = keysOf(breach.value);
    return {
        page,
        path: [...breach.path, second],
        part: 'key',
        message: `${quoted(second)} is one key too many beside ${quoted(first)}`,
        help: help(breach, first, second),
        related: { path: [...breach.path, first], part: 'key', message: 'the only key there can be' },
    };
}
function help({ node, schemaPath }, first, second) {
    const bounds = [first, second].every((key) => ['gte', 'gt', 'lte', 'lt'].includes(key));
    if (bounds && node.properties?.['between'] !== undefined)
        return 'write `between: [low, high]`, or two conditions under `all`';
    const title = titleOf(node, schemaPath);
    if (title === 'condition')
        return `write \`all: [ { ${first}: … }, { ${second}: … } ]\``;
    return title?.startsWith('test')
        ? 'write two conditions under `all`'
        : `keep \`${first}\` or \`${second}\``;
}
