const dayMs = 86_400_000;
/**
 * Voids the newest entry, if it was made by the move or acceptance `fact` at most 24 hours before, and the entries
 * implied by it. A voided acceptance leaves the handoff pending again, with its old deadline (semantics §4).
 */
export function correct(state, fact, at) {
    const newest = state.entries.findLast(({ voided }) => !voided);
    if (newest === undefined || !isOf(fact, newest) || at > newest.at + dayMs || state.ended !== null) {
        return 'not-the-newest-entry-or-too-late';
    }
    const first = state.entries.find((entry) => isOf(fact, entry)) ?? newest;
    const entries = state.entries.map((entry) => isOf(fact, entry) ? { ...entry, voided: true, voidedAt: at } : entry);
    const isVoided = (index) => entries[index]?.voided === true;
    return {
        ...state,
        stage: first.from,
        entries,
        handoffs: state.handoffs
            .filter(({ entry }) => !isVoided(entry))
            .map((handoff) => (isVoided(handoff.acceptance ?? -1) ? reopened(handoff) : handoff)),
    };
}
/** A disposition carries a reason; only moves and acceptances can be taken back. */
function isOf(fact, entry) {
    return entry.fact === fact && entry.reason === null;
}
/** A handoff that expired before the acceptance stays expired. */
function reopened(handoff) {
    if (handoff.outcome !== 'accepted')
        return { ...handoff, acceptance: null };
    return { ...handoff, acceptance: null, outcome: 'pending', decidedAt: null };
}
