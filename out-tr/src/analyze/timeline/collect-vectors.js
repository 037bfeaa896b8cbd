import { risen } from './sinks.js';
export function collectVectors(columns, sinks) {
    const best = new Map();
    const take = (row, events, node) => {
        const values = columns.map((column) => row[column] ?? 0);
        const key = values.join();
        const known = best.get(key);
        if (known === undefined || events < known.events)
            best.set(key, { values, events, node });
    };
    return {
        add(rows, required) {
            const row = new Float64Array(rows.width);
            for (let index = 0; index < rows.count(); index += 1) {
                rows.read(index, row);
                if (required !== undefined && row[required] !== 1)
                    continue;
                for (const each of risen(row, sinks))
                    take(each, rows.eventsOf(index), rows.nodeOf(index));
            }
        },
        cheapestFirst: () => [...best.values()].sort(cheaper),
    };
}
function cheaper(left, right) {
    if (left.events !== right.events)
        return left.events - right.events;
    for (const [index, value] of left.values.entries()) {
        const difference = value - (right.values[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
