export function memoryOf() {
    const known = [];
    return {
        declare: (prefix, initial, lasts = false) => {
            const name = `${prefix}${known.length}`;
            known.push({ name, initial, lasts });
            return name;
        },
        entries: () => known,
    };
}
