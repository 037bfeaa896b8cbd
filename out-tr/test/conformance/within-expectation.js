/** The expectation with those parts that an engine gives replaced by what it gave. */
export function withinExpectation(expect, got) {
    const asked = Object.entries(got).filter(([name]) => name in expect);
    if (asked.length === 0)
        throw new Error('nothing of this expectation is compared');
    return { ...expect, ...Object.fromEntries(asked) };
}
