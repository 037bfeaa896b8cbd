/** What a target carries only roughly or not at all. */
export function gapsOf(clauses) {
    return clauses.filter((clause) => clause.fidelity !== 'exact');
}
/**
 * Every clause with its rendition, in the order of the clauses. Throws when a clause has none or a rendition has
 * no clause, so that a target can neither drop nor invent anything.
 */
export function compiledClauses(clauses, renditions) {
    const known = new Set(clauses.map((clause) => clause.id));
    for (const id of renditions.keys())
        if (!known.has(id))
            throw new Error(`a rendition of no clause: ${id}`);
    return clauses.map((clause) => {
        const rendition = renditions.get(clause.id);
        if (rendition === undefined)
            throw new Error(`no rendition of the clause ${clause.id}`);
        if (rendition.fidelity !== 'exact' && rendition.how === undefined)
            throw new Error(`${clause.id}: no words`);
        if (rendition.fidelity === 'approximated' && rendition.bound === undefined)
            throw new Error(`${clause.id}: no bound`);
        return { ...clause, ...rendition };
    });
}
