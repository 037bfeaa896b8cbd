export function namesWith(prefix) {
    const known = new Map();
    return {
        nameOf: (key) => {
            const name = known.get(key) ?? `${prefix}${known.size}`;
            known.set(key, name);
            return name;
        },
        has: (key) => known.has(key),
        entries: () => [...known].map(([key, name]) => ({ key, name })),
    };
}
