/** The artifacts of a compilation, and `clauses.json` with its manifest and the fidelity of every clause. */
export function compiledTree({ artifacts, clauses, manifest }) {
    const said = clauses.map(({ id, fidelity, how, bound, assumes }) => {
        return { id, fidelity, how: how?.['en'], bound, assumes: assumes?.['en'] };
    });
    const content = `${JSON.stringify({ manifest, clauses: said }, null, 2)}\n`;
    return [...artifacts, { path: 'clauses.json', content }].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
