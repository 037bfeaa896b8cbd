import { inside } from '../../../diagnostics/place.js';
/** A model whose fallbacks lead back to it would be asked for ever. */
export function reportFallbackCycle(entries, { report }) {
    const next = new Map(entries.map(({ id, written }) => [id, written.fallback]));
    for (const { id, place } of entries) {
        const seen = new Set();
        let at = next.get(id);
        while (at !== undefined && at !== id && !seen.has(at)) {
            seen.add(at);
            at = next.get(at);
        }
        if (at !== id)
            continue;
        report({
            code: 'link/attribution',
            place: inside(place, 'fallback'),
            message: `the fallbacks of ${id} lead back to it`,
            help: 'let the last model have no `fallback`',
        });
    }
}
