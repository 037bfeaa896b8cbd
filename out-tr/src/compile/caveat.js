/** The worst of them; `exact` without any. */
export function worstFidelity(caveats) {
    const found = new Set(caveats.map(({ fidelity }) => fidelity));
    if (found.has('missing'))
        return 'missing';
    return found.has('approximated') ? 'approximated' : 'exact';
}
/** The caveats without repetition. */
export function distinctCaveats(caveats) {
    return [...new Map(caveats.map((caveat) => [JSON.stringify(caveat), caveat])).values()];
}
