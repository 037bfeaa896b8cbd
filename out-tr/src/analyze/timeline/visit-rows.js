/**
 * Visits every row, those that are added meanwhile too, and again those that come to need fewer events; false = there are
 * more rows than `mostRows`.
 */
export function visitRows(table, provenance, visit, mostRows = Number.POSITIVE_INFINITY) {
    const again = [];
    let passed = 0;
    const offer = (row, events, from, event) => {
        const added = table.add(row, events);
        if (added < 0)
            return;
        table.setNode(added, provenance.join(from, event));
        // What follows from a row that was passed needs fewer events now.
        if (added <= passed)
            again.push(added);
    };
    for (; passed < table.count(); passed += 1) {
        if (table.count() > mostRows)
            return false;
        visit(passed, offer);
        for (let next = again.pop(); next !== undefined; next = again.pop())
            visit(next, offer);
    }
    return true;
}
