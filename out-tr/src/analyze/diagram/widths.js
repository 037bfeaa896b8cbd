import { reachable } from './cheapest.js';
/**
 * How many different nodes a diagram comes to just before each place in the order: what has to be remembered there. With
 * `answers`, results count as well.
 */
export function widthsOf(diagrams, root, answers) {
    const places = diagrams.sizes.length;
    const highest = new Map([[root, -1]]);
    const changes = new Int32Array(places + 2);
    for (const node of reachable(diagrams, root)) {
        const variable = diagrams.variableOf(node);
        if (variable === places && !answers)
            continue;
        const from = (highest.get(node) ?? -1) + 1;
        changes[from] = (changes[from] ?? 0) + 1;
        changes[variable + 1] = (changes[variable + 1] ?? 0) - 1;
        for (let index = 0; index < (diagrams.sizes[variable] ?? 0); index += 1) {
            const child = diagrams.childOf(node, index);
            const known = highest.get(child);
            if (known === undefined || variable < known)
                highest.set(child, variable);
        }
    }
    let width = 0;
    return Array.from(changes.subarray(0, places + 1), (change) => {
        width += change;
        return width;
    });
}
