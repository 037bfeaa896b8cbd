import { variablesIn } from '../../diagram/cheapest.js';
export function openPartSums(diagrams, sums) {
    const parts = [...new Set(sums.flatMap((sum) => sum.parts))];
    const places = new Map(parts.map((part, place) => [part, place]));
    const placesOf = new Map(sums.map((sum) => [sum, sum.parts.map((part) => places.get(part) ?? 0)]));
    const readers = diagrams.sizes.map(() => []);
    for (const [place, part] of parts.entries())
        for (const variable of variablesIn(diagrams, part))
            readers[variable]?.push(place);
    const values = new Float64Array(parts.length);
    const known = [];
    /** The parts that read a variable of which the lead has another class than the one before. */
    function staleFor(classes) {
        if (known.length === 0)
            return parts.keys();
        const stale = [];
        for (let variable = 0; variable < classes.length; variable += 1) {
            if (known[variable] !== classes[variable])
                stale.push(...(readers[variable] ?? []));
        }
        return stale;
    }
    return {
        look(classes) {
            const stale = staleFor(classes);
            for (const [variable, at] of classes.entries())
                known[variable] = at;
            for (const place of stale)
                values[place] = resultAt(diagrams, parts[place] ?? 0, known);
        },
        sumOf(sum) {
            let points = 0;
            for (const place of placesOf.get(sum) ?? [])
                points += values[place] ?? 0;
            return points;
        },
    };
}
/** The result of a diagram for a class of every variable. */
export function resultAt(diagrams, root, classes) {
    let node = root;
    let value = diagrams.valueOf(node);
    while (value === undefined) {
        node = diagrams.childOf(node, classes[diagrams.variableOf(node)] ?? 0);
        value = diagrams.valueOf(node);
    }
    return value;
}
