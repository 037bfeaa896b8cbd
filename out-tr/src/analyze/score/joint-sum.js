/** The sum of diagrams, all of them walked at once. */
export function openJointSums(diagrams, budget) {
    const end = { place: 0, variable: diagrams.sizes.length, most: 0, edges: [] };
    const made = new Map();
    const known = new Map();
    /** `nodes` are no constants. */
    function edgeFor(nodes) {
        if (nodes.length === 0)
            return { least: 0, to: end };
        const key = nodes.join(' ');
        const found = known.get(key);
        if (found !== undefined)
            return found;
        budget.spend(1);
        const edge = split(nodes);
        known.set(key, edge);
        return edge;
    }
    function split(nodes) {
        const variable = nodes.reduce((least, node) => Math.min(least, diagrams.variableOf(node)), end.variable);
        const edges = [];
        for (let index = 0; index < (diagrams.sizes[variable] ?? 0); index += 1) {
            edges.push(after(nodes, variable, index));
        }
        const least = edges.reduce((fewest, edge) => Math.min(fewest, edge.least), Number.POSITIVE_INFINITY);
        const [first] = edges;
        if (first !== undefined && edges.every((edge) => edge.to === first.to && edge.least === least))
            return first;
        return {
            least,
            to: sumOf(variable, edges.map((edge) => ({ least: edge.least - least, to: edge.to }))),
        };
    }
    /** What comes when the variable is of a class. */
    function after(nodes, variable, index) {
        const open = [];
        let points = 0;
        for (const node of nodes) {
            const child = diagrams.variableOf(node) === variable ? diagrams.childOf(node, index) : node;
            const value = diagrams.valueOf(child);
            if (value === undefined)
                open.push(child);
            else
                points += value;
        }
        const { least, to } = edgeFor(open.sort((left, right) => left - right));
        return { least: least + points, to };
    }
    function sumOf(variable, edges) {
        const key = `${variable} ${edges.map(({ least, to }) => `${least}:${to.place}`).join(' ')}`;
        const found = made.get(key);
        if (found !== undefined)
            return found;
        const most = edges.reduce((greatest, { least, to }) => Math.max(greatest, least + to.most), 0);
        const sum = { place: made.size + 1, variable, most, edges };
        made.set(key, sum);
        return sum;
    }
    return (nodes) => {
        const open = nodes.filter((node) => diagrams.valueOf(node) === undefined);
        const constant = nodes.reduce((sum, node) => sum + (diagrams.valueOf(node) ?? 0), 0);
        const { least, to } = edgeFor(open.sort((left, right) => left - right));
        return { least: least + constant, to };
    };
}
