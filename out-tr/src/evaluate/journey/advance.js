import { advanceTo } from './enter-stage.js';
import { testEntry } from './entry-test.js';
import { isReturned } from './journey-state.js';
import { factsAt } from './lead-view.js';
import { reopen } from './reopen.js';
import { startRank } from './start-rank.js';
/** The automatic moves at an instant, in stage order, each once, to stages below rank `below` (semantics §4). */
export function advance(view, state, at, below = Number.POSITIVE_INFINITY) {
    const { lifecycle } = view.agreement;
    let next = state.ended === null ? state : reopen(view, state, at, below);
    if (next.ended !== null || waitsForAttribute(view, next, at))
        return next;
    for (const [rank, stage] of lifecycle.stages.entries()) {
        const from = startRank(lifecycle, next);
        if (!stage.entry.automatic || rank <= from || rank >= below)
            continue;
        if (!testEntry(lifecycle, stage, factsAt(view, next, at)).enters)
            continue;
        next = advanceTo(view.agreement, next, { stage, from }, { at, actor: 'auto' });
    }
    return next;
}
/** A returned lead stays out until an attribute fact newer than the return exists. */
function waitsForAttribute({ history }, state, at) {
    const { returnedAt } = state;
    if (returnedAt === null || !isReturned(state))
        return false;
    return !history.changes.some((change) => change.from <= at && change.at > returnedAt);
}
