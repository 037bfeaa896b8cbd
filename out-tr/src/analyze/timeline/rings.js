export function ringsOf(readings) {
    const rings = new Map();
    for (const reading of readings) {
        const { counted, leaf } = reading;
        if (counted?.max === undefined)
            continue;
        const key = ringKey(reading);
        const known = rings.get(key);
        rings.set(key, {
            key,
            ...counted.max,
            lookbackDays: Math.max(givesUntil(counted), known?.lookbackDays ?? 0),
            leaves: [...(known?.leaves ?? []), leaf],
        });
    }
    return [...rings.values()];
}
function givesUntil({ table, lookbackDays }) {
    return table.tail === 0 ? Math.min(lookbackDays, table.points.length) : lookbackDays;
}
export function ringKey(reading) {
    const { max } = reading.counted ?? {};
    return JSON.stringify([max?.n, max?.perDays, distinctKey(reading)]);
}
/** Equal for readings that see the same values as new. */
export function distinctKey({ signals, where, counted }) {
    const filters = where.map(({ property, values }) => [property, [...values].sort()]).sort();
    return JSON.stringify([counted?.distinct ?? null, [...signals].sort(), filters]);
}
