/** More named values would make too many sets. */
const MOST = 8;
/** Every set of the values that the tests name, with and without one more. */
export function subsetsOf(tests, attribute) {
    const named = [...new Set(tests.flatMap((test) => ('values' in test ? test.values : [])))];
    const other = attribute.values.find((value) => !named.includes(value));
    const chosen = named.slice(0, MOST);
    let sets = other === undefined ? [[]] : [[], [other]];
    for (const value of chosen)
        sets = sets.flatMap((set) => [set, [...set, value].sort()]);
    return { values: sets, complete: named.length <= MOST };
}
