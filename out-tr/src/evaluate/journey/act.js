import { correct } from './correct.js';
import { dispose } from './dispose.js';
import { advanceTo, enter } from './enter-stage.js';
import { openHandoff } from './journey-state.js';
import { rankOf, stageOf } from './stage-order.js';
import { startRank } from './start-rank.js';
/** Applies an action at the instant from which it is known, or lists it as refused. */
export function act(agreement, state, action, at) {
    const result = attempt(agreement, state, action, at);
    if (typeof result !== 'string')
        return result;
    return { ...state, refused: [...state.refused, { fact: action.id, at, why: result }] };
}
function attempt(agreement, state, action, at) {
    switch (action.what) {
        case 'move':
            return move(agreement, state, action, at);
        case 'accept':
            return accept(agreement, state, action.id, at);
        case 'dispose':
            return dispose(agreement, state, action, at);
        case 'correct':
            return correct(state, action.voids, at);
    }
}
/** Forward always, back only through a declared transition, never in an ended cycle. */
function move(agreement, state, { id, to }, at) {
    const { lifecycle } = agreement;
    const stage = stageOf(lifecycle, to);
    if (stage === undefined)
        return 'unknown-stage';
    if (state.ended !== null)
        return 'cycle-ended';
    const from = startRank(lifecycle, state);
    const arrival = { at, actor: 'user', fact: id };
    if (rankOf(lifecycle, to) > from)
        return advanceTo(agreement, state, { stage, from }, arrival);
    const isDeclared = lifecycle.transitions.some((each) => each.from === state.stage && each.to === to);
    return isDeclared ? enter(agreement, state, to, arrival) : 'not-a-declared-transition';
}
/** A late acceptance still moves the lead; the outcome stays expired. */
function accept(agreement, state, fact, at) {
    const { lifecycle } = agreement;
    const stage = stageOf(lifecycle, lifecycle.handoff.acceptance);
    const from = rankOf(lifecycle, state.stage);
    const isOpen = openHandoff(lifecycle, state)?.acceptance === null;
    if (!isOpen || stage === undefined || from >= rankOf(lifecycle, stage.id))
        return 'nothing-to-accept';
    return advanceTo(agreement, state, { stage, from }, { at, actor: 'user', fact });
}
