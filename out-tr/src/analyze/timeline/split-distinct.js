import { matches } from './event-kinds.js';
import { readNewest } from './read-rule.js';
/**
 * An event that counts once per value is, for each named value, the newest event of that value; what is left of the
 * reading are the values without a name. With a `max` the order of the events decides, so it stays whole.
 */
export function splitDistinct(reading, kinds) {
    const { counted } = reading;
    if (counted?.distinct === undefined || counted.max !== undefined)
        return [reading];
    const property = counted.distinct;
    const named = kinds
        .filter((kind) => matches(kind, reading))
        .map(({ classes }) => classes[property])
        .flatMap((each) => (each?.kind === 'named' ? [each.value] : []));
    return [
        reading,
        ...Array.from(new Set(named), (value) => ({
            leaf: reading.leaf,
            signals: reading.signals,
            where: [...reading.where, { property, values: [value] }],
            ...readNewest(counted.table, counted.lookbackDays),
        })),
    ];
}
