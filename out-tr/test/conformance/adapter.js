/** Lets an adapter name the shape of its cases. */
export function adapter(run) {
    // The one boundary: vectors are data of a published neutral format, and a wrong shape fails the case.
    return (testCase, file) => run(testCase, file);
}
