/** Every combination of the classes of what a lead itself is, with what a witness pays for it. */
export function* triedLeads(space) {
    const own = [...space.variables.entries()].filter(([, { kind }]) => kind !== 'signal' && kind !== 'points' && kind !== 'label');
    const classes = own.map(() => 0);
    for (;;) {
        const assignment = new Map(own.map(([index], place) => [index, classes[place] ?? 0]));
        const cost = [...assignment].reduce((sum, [index, at]) => sum + (space.costs[index]?.[at] ?? 0), 0);
        if (isPossible(space, assignment))
            yield { assignment, cost };
        let place = 0;
        while (place < own.length && (classes[place] ?? 0) + 1 === own[place]?.[1].classes.length)
            classes[place++] = 0;
        if (place === own.length)
            return;
        classes[place] = (classes[place] ?? 0) + 1;
    }
}
export function leadsToTry(space) {
    return space.variables
        .filter(({ kind }) => kind !== 'signal' && kind !== 'points' && kind !== 'label')
        .reduce((product, { classes }) => product * classes.length, 1);
}
function isPossible({ diagrams, possible }, assignment) {
    let node = possible;
    while (diagrams.valueOf(node) === undefined) {
        node = diagrams.childOf(node, assignment.get(diagrams.variableOf(node)) ?? 0);
    }
    return diagrams.valueOf(node) === 1;
}
