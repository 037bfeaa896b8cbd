/**
 * The cheapest assignment to every result of a diagram, in one pass over its nodes, each of which takes a step. A variable
 * that is not asked takes its cheapest class, so that costs of different ways can be compared.
 */
export function cheapest(diagrams, root, costs, budget) {
    const least = costs.map((ofClasses) => Math.min(...ofClasses));
    const base = least.reduce((sum, cost) => sum + cost, 0);
    const nodes = reachable(diagrams, root);
    budget?.spend(nodes.length);
    const steps = stepsTo(diagrams, nodes, costs, least);
    const paths = new Map();
    for (const [place, node] of nodes.entries()) {
        const value = diagrams.valueOf(node);
        if (value === undefined)
            continue;
        const cost = base + (steps.cost[place] ?? 0);
        paths.set(value, { cost, classes: classesTo(diagrams, nodes, steps, place) });
    }
    return paths;
}
/** Every distinct result, ascending. */
export function valuesIn(diagrams, root) {
    const values = reachable(diagrams, root).map((node) => diagrams.valueOf(node));
    return values.filter((value) => value !== undefined).sort((left, right) => left - right);
}
/** The variables on which a diagram depends, in order. */
export function variablesIn(diagrams, root) {
    const { length } = diagrams.sizes;
    const asked = new Uint8Array(length + 1);
    for (const node of reachable(diagrams, root))
        asked[diagrams.variableOf(node)] = 1;
    const variables = [];
    for (let variable = 0; variable < length; variable += 1)
        if (asked[variable] === 1)
            variables.push(variable);
    return variables;
}
/** All nodes of a diagram, parents before children: a child always asks a later variable. */
export function reachable(diagrams, root) {
    const levels = Array.from({ length: diagrams.sizes.length + 1 }, () => []);
    const isNew = marking(diagrams);
    const see = (node) => {
        if (isNew(node))
            levels[diagrams.variableOf(node)]?.push(node);
    };
    see(root);
    for (const [variable, level] of levels.entries()) {
        const size = diagrams.sizes[variable] ?? 0;
        for (const node of level)
            for (let index = 0; index < size; index += 1)
                see(diagrams.childOf(node, index));
    }
    return levels.flat();
}
const marksOf = new WeakMap();
/** Whether a node is seen for the first time in this walk. No node may be made meanwhile. */
function marking(diagrams) {
    const marks = marksOf.get(diagrams) ?? { seen: new Int32Array(0), walks: 0 };
    marksOf.set(diagrams, marks);
    if (marks.seen.length < diagrams.count())
        marks.seen = new Int32Array(diagrams.count() * 2);
    marks.walks += 1;
    const { seen, walks } = marks;
    return (node) => {
        if (seen[node] === walks)
            return false;
        seen[node] = walks;
        return true;
    };
}
function stepsTo(diagrams, nodes, costs, least) {
    const places = new Map(nodes.map((node, place) => [node, place]));
    const cost = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
    const [from, by] = [new Int32Array(nodes.length).fill(-1), new Int32Array(nodes.length)];
    cost[0] = 0;
    for (const [place, node] of nodes.entries()) {
        const variable = diagrams.variableOf(node);
        const [ofClasses, base] = [costs[variable], (cost[place] ?? 0) - (least[variable] ?? 0)];
        for (let index = 0; index < (diagrams.sizes[variable] ?? 0); index += 1) {
            const child = places.get(diagrams.childOf(node, index)) ?? 0;
            const reached = base + (ofClasses?.[index] ?? 0);
            if (reached >= (cost[child] ?? 0))
                continue;
            cost[child] = reached;
            from[child] = place;
            by[child] = index;
        }
    }
    return { cost, from, by };
}
function classesTo(diagrams, nodes, { from, by }, end) {
    const classes = new Map();
    for (let place = end; (from[place] ?? -1) >= 0; place = from[place] ?? -1) {
        classes.set(diagrams.variableOf(nodes[from[place] ?? 0] ?? 0), by[place] ?? 0);
    }
    return classes;
}
