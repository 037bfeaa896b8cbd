import { firstStage, impliedStages, rankOf, stageOf } from './stage-order.js';
/** A lead before anything happened, in the first stage or in the one the CRM had recorded. */
export function initialState(lifecycle, recordedStage) {
    const recorded = recordedStage === undefined ? undefined : stageOf(lifecycle, recordedStage);
    return {
        stage: recorded?.id ?? firstStage(lifecycle).id,
        cycle: 1,
        entries: [],
        handoffs: recorded === undefined ? [] : recordedHandoffs(lifecycle, recorded.id),
        ends: [],
        tasks: [],
        refused: [],
        ended: null,
        returnedAt: null,
        resetAt: null,
        recorded: recorded === undefined
            ? []
            : [...impliedStages(lifecycle, 0, recorded).map(({ id }) => id), recorded.id],
    };
}
/** A lead recorded at or behind the handoff was handed over; when, and until when to decide, nobody knows. */
function recordedHandoffs(lifecycle, stage) {
    const { handoff } = lifecycle;
    if (rankOf(lifecycle, stage) < rankOf(lifecycle, handoff.stage))
        return [];
    const isAccepted = rankOf(lifecycle, stage) >= rankOf(lifecycle, handoff.acceptance);
    return [
        {
            cycle: 1,
            at: Number.NEGATIVE_INFINITY,
            deadline: null,
            outcome: isAccepted ? 'accepted' : 'pending',
            decidedAt: null,
            entry: -1,
            acceptance: isAccepted ? -1 : null,
            returned: false,
        },
    ];
}
/** Stages entered in this cycle; every lead has reached the first one. */
export function reachedStages(lifecycle, state) {
    const entered = state.entries.filter(({ cycle, voided }) => cycle === state.cycle && !voided);
    const recorded = state.cycle === 1 ? state.recorded : [];
    return new Set([firstStage(lifecycle).id, ...recorded, ...entered.map(({ to }) => to)]);
}
/** The handoff on which sales works: of a cycle that goes on, not returned, and not moved back behind its stage. */
export function openHandoff(lifecycle, state) {
    if (state.ended !== null || isBeforeHandoff(lifecycle, state.stage))
        return undefined;
    const newest = newestHandoff(state);
    return newest?.returned === true ? undefined : newest;
}
/** Was the lead returned in this cycle, and not handed over since? */
export function isReturned(state) {
    return newestHandoff(state)?.returned === true;
}
/** The newest handoff of the current cycle. */
export function newestHandoff({ handoffs, cycle }) {
    return handoffs.findLast((handoff) => handoff.cycle === cycle);
}
export function isBeforeHandoff(lifecycle, stage) {
    return rankOf(lifecycle, stage) < rankOf(lifecycle, lifecycle.handoff.stage);
}
/** The state with one handoff replaced. */
export function withHandoff(state, handoff, change) {
    return {
        ...state,
        handoffs: state.handoffs.map((each) => (each === handoff ? { ...each, ...change } : each)),
    };
}
