import { firstDifference } from './difference.js';
/** Runs every case of one parsed file; a case's expectation is its `expect` (or `expected`). */
export async function runFile(name, file, registry) {
    const format = typeof file['format'] === 'string' ? file['format'] : 'no format';
    // The boundary to the neutral format: `cases` is a list of objects there.
    const cases = Array.isArray(file['cases']) ? file['cases'] : [];
    const failures = [];
    const notSupported = {};
    const outside = {};
    let held = 0;
    for (const [index, testCase] of cases.entries()) {
        const kind = kindOf(testCase, file);
        const run = registry[format]?.[kind];
        if (run === undefined || run === 'outside') {
            const counts = run === undefined ? notSupported : outside;
            counts[kind] = (counts[kind] ?? 0) + 1;
            continue;
        }
        const failure = await failureOf(testCase, index, () => run(testCase, file));
        if (failure === undefined)
            held++;
        else
            failures.push(failure);
    }
    return { name, format, cases: cases.length, held, failures, notSupported, outside };
}
/** The kind of a case; where that only tells made by hand from random, the topic of its file. */
function kindOf(testCase, file) {
    const own = testCase['kind'] ?? testCase['op'];
    const kind = own === 'hand' || own === 'random' ? (file['topic'] ?? own) : own;
    return typeof kind === 'string' ? kind : 'case';
}
async function failureOf(testCase, index, run) {
    const head = {
        id: typeof testCase['id'] === 'string' ? testCase['id'] : `case ${index + 1}`,
        ...(typeof testCase['why'] === 'string' && { why: testCase['why'] }),
    };
    const expectation = testCase['expect'] ?? testCase['expected'];
    if (expectation === undefined)
        return { ...head, error: 'the case has no `expect`' };
    try {
        const difference = firstDifference(expectation, await run());
        return difference && { ...head, difference };
    }
    catch (error) {
        return { ...head, error: error instanceof Error ? error.message : String(error) };
    }
}
