/** The result of a diagram for a class of every variable. */
export function resultAt(diagrams, node, classes) {
    let found = node;
    for (;;) {
        const value = diagrams.valueOf(found);
        if (value !== undefined)
            return value;
        found = diagrams.childOf(found, classes.get(diagrams.variableOf(found)) ?? -1);
    }
}
