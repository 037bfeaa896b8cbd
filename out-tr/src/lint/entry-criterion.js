/** Everything that the automatic entry of a stage asks for, but for the gates (semantics §3, Entry). */
export function entryCriterion({ entry }) {
    const { require, threshold, fastTrack } = entry;
    const quick = fastTrack ? [{ op: 'signal', ...fastTrack, count: 1 }] : [];
    return {
        op: 'all',
        of: [
            ...known(entry.fields),
            ...(require ? [require] : []),
            ...(threshold ? [{ op: 'any', of: [threshold, ...quick] }] : []),
        ],
    };
}
/** What is certain of every lead in a stage that it entered by itself, whichever way it took. */
export function demandOfStage({ entry }) {
    return [...known(entry.fields), ...(entry.require ? [entry.require] : [])];
}
/** What a gate that is closed says of the lead. */
export function gateCriterion({ kind, when, purpose }) {
    if (kind === 'objection')
        return { op: 'objection' };
    if (kind === 'embargo' || kind === 'criterion')
        return when;
    if (purpose === undefined)
        return undefined;
    if (kind === 'withdrawn-consent')
        return { op: 'consent', purpose, state: 'withdrawn' };
    return { op: 'none', of: [{ op: 'consent', purpose, state: 'given' }] };
}
/** All of these attributes have a value. */
export function known(attributes) {
    return attributes.map((attribute) => ({ op: 'exists', attribute }));
}
