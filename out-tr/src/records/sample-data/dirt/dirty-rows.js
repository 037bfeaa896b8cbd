import { createRandom } from '../../../support/random.js';
import { stains } from './stains.js';
/** Spoils some rows on their way, each in one way that fits its table, and counts them; the others pass as they are. */
export function dirtying(agreement, tables, { seed, share }, sink) {
    const random = createRandom(seed, 0xd1a7);
    const counts = {};
    return {
        counts,
        sink: (file, cells) => {
            if (!random.chance(share, 10_000))
                return sink(file, cells);
            const stained = { row: { file, cells }, columns: tables[file].table.columns, agreement, random };
            const spoiled = spoil(stained);
            if (spoiled === undefined)
                return sink(file, cells);
            const ofFile = counts[file] ?? {};
            ofFile[spoiled.id] = (ofFile[spoiled.id] ?? 0) + 1;
            counts[file] = ofFile;
            for (const row of spoiled.rows)
                sink(row.file, row.cells);
        },
    };
}
/** The first kind, from one that chance picks on, for which the row gives occasion. */
function spoil(stained) {
    const start = stained.random.below(stains.length);
    for (const { id, apply } of [...stains.slice(start), ...stains.slice(0, start)]) {
        const rows = apply(stained);
        if (rows !== undefined)
            return { id, rows };
    }
    return undefined;
}
