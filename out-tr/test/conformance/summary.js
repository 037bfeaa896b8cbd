/** The report of a run: one line per file, under it the first difference of each failing case, and a total. */
export function summaryOf(results) {
    const lines = results.flatMap((result) => [fileLine(result), ...result.failures.map(failureLine)]);
    const cases = sum(results.map((result) => result.cases));
    const held = sum(results.map((result) => result.held));
    const failed = sum(results.map((result) => result.failures.length));
    const outside = sum(results.flatMap((result) => Object.values(result.outside)));
    const total = [
        `${results.length} files, ${cases} cases: ${held} hold`,
        `${failed} fail`,
        `${cases - held - failed - outside} not supported`,
        ...(outside === 0 ? [] : [`${outside} no question to this engine`]),
    ].join(', ');
    return `${[...lines, total].join('\n')}\n`;
}
function fileLine(result) {
    if (result.cases === 0)
        return `${result.name}: no cases (${result.format})`;
    const kinds = kindsText(result.notSupported);
    const missing = kinds === '' ? '' : `, not supported: ${kinds} (${result.format})`;
    const others = kindsText(result.outside);
    const outside = others === '' ? '' : `, no question to this engine: ${others}`;
    const failed = result.failures.length === 0 ? '' : `, ${result.failures.length} fail`;
    return `${result.name}: ${result.held} of ${result.cases} hold${failed}${missing}${outside}`;
}
function kindsText(counts) {
    return Object.entries(counts)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ');
}
function failureLine({ id, why, difference, error }) {
    const reason = why === undefined ? '' : ` (${why})`;
    if (difference === undefined)
        return `  ${id}${reason}: ${error}`;
    const { path, expected, got } = difference;
    return `  ${id}${reason}: ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
