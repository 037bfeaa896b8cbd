import fc from 'fast-check';
const values = [
    null,
    true,
    false,
    0,
    -1,
    1.5,
    70,
    '',
    ' ',
    'ten',
    'always',
    'closed',
    'none',
    '2 days',
    '1 day',
    '1 days',
    '95 %',
    '1/3',
    '09:00',
    '2026-02-30',
    '2026-11-20T09:12+01:00',
    'DE',
    'a',
    [],
    ['a', 'a'],
    [1, 'x'],
    {},
    { en: 'x' },
    { any: ['a'] },
    { list: 'a' },
    { gte: 5 },
    { gte: 5, lt: 9 },
    { signal: 'a', within: '3 days' },
    { signal: 'a' },
    { all: [{ a: { eq: 1 } }] },
    { tiers: [{ from: 1, points: 2 }] },
];
const keys = [
    'title',
    'points',
    'when',
    'signal',
    'within',
    'count',
    'stage',
    'extra',
    'pionts',
    'type',
    'values',
    'to',
    'wait',
    'date',
    '__proto__',
    'constructor',
    'Not an id',
    'a/b',
    '~',
    'kOf',
    'all',
    'team',
    'pool',
    'exclusive',
    'at',
];
export const mutation = fc.record({
    pick: fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }),
    change: fc.constantFrom('replace', 'delete', 'add', 'rename', 'repeat'),
    key: fc.constantFrom(...keys),
    value: fc.constantFrom(...values),
});
/** The document with the change; the root stays a block and keeps its kind. */
export function mutated(data, { pick: [step = 0, ...rest], ...change }) {
    if (Array.isArray(data))
        return inList(data, step, { ...change, pick: rest });
    if (typeof data !== 'object' || data === null)
        return change.value;
    const entries = Object.entries(data).filter(([key]) => key !== 'kind');
    const kind = Object.entries(data).filter(([key]) => key === 'kind');
    const index = step % (entries.length + 1);
    const chosen = entries[index];
    const added = [change.key, change.value];
    if (chosen === undefined || change.change === 'add')
        return blockOf([...kind, ...entries, added]);
    const others = entries.filter((entry) => entry !== chosen);
    if (rest.length > 0 && typeof chosen[1] === 'object') {
        return blockOf([
            ...kind,
            ...entries.with(index, [chosen[0], mutated(chosen[1], { ...change, pick: rest })]),
        ]);
    }
    if (change.change === 'delete')
        return blockOf([...kind, ...others]);
    if (change.change === 'rename')
        return blockOf([...kind, ...others, [change.key, chosen[1]]]);
    return blockOf([...kind, ...entries.with(index, [chosen[0], change.value])]);
}
function inList(list, step, change) {
    const index = step % (list.length + 1);
    const chosen = list[index];
    if (chosen === undefined || change.change === 'add')
        return [...list, change.value];
    if (change.change === 'delete')
        return list.toSpliced(index, 1);
    if (change.change === 'repeat')
        return [...list, chosen];
    return list.with(index, mutated(chosen, change));
}
/** Like the loader's maps: without a prototype, so `__proto__` is a key like any other. */
function blockOf(entries) {
    const block = Object.create(null);
    for (const [key, value] of entries)
        block[key] = value;
    return block;
}
