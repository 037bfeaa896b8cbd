/**
 * The literals of an operator that no question tells apart, as one question each; every question asked is whether one of
 * these holds. Hundreds of literals of one list are one, and a few literals in many lists are as many as there are literals.
 */
export function textGroups(tests) {
    const askedBy = new Map();
    for (const [place, test] of tests.entries()) {
        for (const literal of test.values) {
            const key = `${test.op} ${literal}`;
            const known = askedBy.get(key) ?? { test, literal, asking: test.op };
            known.asking += ` ${place}`;
            askedBy.set(key, known);
        }
    }
    const groups = new Map();
    for (const { test, literal, asking } of askedBy.values()) {
        const { op, attribute } = test;
        groups.set(asking, { op, attribute, values: [...(groups.get(asking)?.values ?? []), literal] });
    }
    return [...groups.values()];
}
