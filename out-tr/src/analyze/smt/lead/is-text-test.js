const operators = new Set([
    'equals',
    'contains',
    'containsWord',
    'startsWith',
    'endsWith',
]);
export function isTextTest(atom) {
    return operators.has(atom.op);
}
