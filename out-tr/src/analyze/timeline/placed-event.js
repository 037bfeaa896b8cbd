import { openProvenance } from './provenance.js';
export function openLedger() {
    const provenance = openProvenance();
    const entries = [];
    const nodes = new Map();
    return {
        provenance,
        enter(cell, kept = [], dropped = []) {
            const key = `${kept.join()}/${dropped.join()}`;
            const known = nodes.get(cell) ?? new Map();
            nodes.set(cell, known);
            const found = known.get(key);
            if (found !== undefined)
                return found;
            entries.push({ cell, kept, dropped });
            const node = provenance.event(entries.length - 1);
            known.set(key, node);
            return node;
        },
        eventsOf: (node) => provenance.eventsOf(node).flatMap((event) => entries[event] ?? []),
    };
}
