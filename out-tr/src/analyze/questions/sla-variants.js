import { meaningText } from '../compare/meaning-text.js';
/** Promises whose clocks start and stop alike, so that each lead should have one of them; at least two. */
export function slaVariants({ slas }) {
    const groups = new Map();
    for (const sla of Object.values(slas)) {
        const { start, stop } = sla.clock;
        const key = meaningText([
            sla.side,
            start,
            stop.toSorted((left, right) => (meaningText(left) < meaningText(right) ? -1 : 1)),
        ]);
        groups.set(key, [...(groups.get(key) ?? []), sla]);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
}
