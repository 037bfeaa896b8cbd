import { eventKinds } from './event-kinds.js';
import { eventTypes } from './event-type.js';
import { ringsOf } from './rings.js';
export function boardOf({ signals, readings, sums, windows, silent }) {
    const slots = windows.map((window) => ({ form: 'sum', ...window }));
    const watched = readings
        .filter(({ watches }) => watches.length > 0)
        .map((reading) => {
        const first = slots.length;
        slots.push(...reading.watches.map(({ form, most }) => ({ form, low: 0, high: most })));
        return { reading, first };
    });
    const rings = ringsOf(readings);
    const onces = new Map();
    const sumsOf = (leaf) => sums.nodes.flatMap(({ leaves }, of) => leaves.filter((part) => part.of === leaf).map(({ times }) => ({ of, times })));
    const places = {
        rings,
        sumsOf,
        watchSlot: (reading) => watched.find((each) => each.reading === reading)?.first ?? 0,
        onceSlot(ring, value) {
            const key = `${ring} ${value}`;
            const slot = onces.get(key) ?? slots.push({ form: 'largest', low: 0, high: 1 }) - 1;
            onces.set(key, slot);
            return slot;
        },
    };
    const silentKinds = silent
        .filter((signal) => signals.includes(signal))
        .map((signal) => ({ signal, classes: {} }));
    const types = differentTypes([...eventKinds(signals, readings), ...silentKinds], readings, places, silent);
    return { slots, rings, types, watched, sumsOf };
}
/** One type of each that does the same; those of fewer properties come first. */
function differentTypes(kinds, readings, places, silent) {
    const types = new Map();
    for (const kind of kinds) {
        for (const { key, ...type } of eventTypes(kind, readings, places)) {
            const sided = `${silent.includes(kind.signal)} ${key}`;
            if (!types.has(sided))
                types.set(sided, type);
        }
    }
    return [...types.values()];
}
