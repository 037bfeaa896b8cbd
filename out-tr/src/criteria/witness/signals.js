/** True when a wanted number of events brings one that is refused. False says nothing. */
export function signalsConflict(literals) {
    const wanted = literals.filter((literal) => literal.wanted).flatMap(testOf);
    const refused = literals.filter((literal) => !literal.wanted).flatMap(testOf);
    return wanted.some((test) => refused.some((other) => brings(test, other)));
}
function brings(test, other) {
    return (test.withinDays <= other.withinDays &&
        test.count >= other.count &&
        test.signals.every((signal) => other.signals.includes(signal)));
}
/** Events that answer the wanted questions, each as old as its window allows, so that narrower windows miss them. */
export function eventsFor(literals) {
    const refused = new Set(literals
        .filter(({ wanted }) => !wanted)
        .flatMap((literal) => testOf(literal).flatMap(({ signals }) => signals)));
    const agesOf = new Map();
    for (const { signals, withinDays, count } of literals.filter(({ wanted }) => wanted).flatMap(testOf)) {
        const signal = signals.find((id) => !refused.has(id)) ?? signals[0];
        if (signal === undefined)
            continue;
        agesOf.set(signal, [
            ...(agesOf.get(signal) ?? []),
            ...Array.from({ length: count }, () => withinDays - 1),
        ]);
    }
    return { agesOf: [...agesOf] };
}
function testOf({ atom }) {
    return atom.op === 'signal' ? [atom] : [];
}
