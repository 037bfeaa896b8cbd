/** Whether some answers of yes and no can all be yes at once. */
export function meets(diagrams, nodes, budget) {
    return 'classes' in meeting(diagrams, nodes, budget);
}
/**
 * Whether some answers of yes and no can all be yes at once. It makes no diagram and ends with the first way to that, so it
 * is quick where there is one; where a class of a variable has no part in why there is none, the others are not tried.
 */
export function meeting(diagrams, nodes, budget) {
    const failed = new Map();
    const way = [];
    /** Some of these nodes that are never yes together; nothing where all are. None of them is settled. */
    function conflictOf(all) {
        if (all.length === 0)
            return undefined;
        const key = all.join(' ');
        const conflict = failed.get(key) ?? firstConflict(all);
        if (conflict !== undefined)
            failed.set(key, conflict);
        return conflict;
    }
    function firstConflict(all) {
        budget.spend(1 + (all.length >> 3));
        const variable = firstVariable(diagrams, all);
        const found = new Set();
        for (let at = 0; at < (diagrams.sizes[variable] ?? 0); at += 1) {
            const conflict = conflictAt(all, variable, at);
            if (conflict === undefined) {
                way.push([variable, at]);
                return undefined;
            }
            if (conflict.every((node) => diagrams.variableOf(node) !== variable))
                return new Set(conflict);
            for (const node of conflict)
                found.add(node);
        }
        return found;
    }
    /** Which of the nodes are never yes together when the variable has this class. */
    function conflictAt(all, variable, at) {
        const { next, no } = left(diagrams, all, variable, at);
        if (no !== undefined)
            return [no];
        const conflict = conflictOf([...next.keys()]);
        return conflict && Array.from(conflict, (node) => next.get(node) ?? node);
    }
    const open = [...new Set(nodes)].filter((node) => node !== 1);
    const conflict = open.includes(0) ? new Set([0]) : conflictOf(open);
    return conflict === undefined ? { classes: new Map(way.reverse()) } : { conflict };
}
function firstVariable(diagrams, nodes) {
    let first = Number.POSITIVE_INFINITY;
    for (const node of nodes)
        first = Math.min(first, diagrams.variableOf(node));
    return first;
}
/** What is left of answers once a variable has a class. */
function left(diagrams, nodes, variable, at) {
    const next = new Map();
    for (const node of nodes) {
        const child = diagrams.variableOf(node) === variable ? diagrams.childOf(node, at) : node;
        if (child === 0)
            return { next, no: node };
        if (child !== 1 && !next.has(child))
            next.set(child, node);
    }
    return { next };
}
