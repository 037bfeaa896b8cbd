import { defaultScoring } from '../default-scoring.js';
import { countEvents } from '../score/count-events.js';
import { advanceTo } from './enter-stage.js';
import { testEntry } from './entry-test.js';
import { isBeforeHandoff } from './journey-state.js';
import { factsAt, snapshotAt } from './lead-view.js';
import { rankOf, stageOf } from './stage-order.js';
/**
 * Begins the next cycle at the handoff stage, by level and not by crossing: when its criteria hold, the wait is over,
 * something worth points happened after the end of the last cycle, and cycles are left (semantics §4, Re-MQL).
 */
export function reopen(view, state, at, below) {
    const { agreement } = view;
    const { lifecycle } = agreement;
    const { ended } = state;
    const stage = stageOf(lifecycle, lifecycle.handoff.stage);
    if (!ended?.reopens || at < ended.reopens.opensAt || state.cycle >= lifecycle.cycles.max)
        return state;
    if (!stage?.entry.automatic || rankOf(lifecycle, stage.id) >= below)
        return state;
    if (!hasFreshEvent(view, state, at, ended.at))
        return state;
    const { from } = ended.reopens;
    const reopened = { ...state, cycle: state.cycle + 1, stage: from, ended: null, returnedAt: null };
    if (!testEntry(lifecycle, stage, factsAt(view, reopened, at)).enters)
        return state;
    const rank = isBeforeHandoff(lifecycle, from) ? rankOf(lifecycle, from) : 0;
    return advanceTo(agreement, reopened, { stage, from: rank }, { at, actor: 'auto' });
}
/** Is there a selected event of a rule with declared points > 0 after `since`? */
function hasFreshEvent(view, state, at, since) {
    const { events } = snapshotAt(view, state, at).moment;
    const dimensions = defaultScoring(view.agreement)?.dimensions ?? [];
    const rules = dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
    return rules.some((rule) => rule.kind === 'event' &&
        declaresPoints(rule) &&
        countEvents(rule, events).selected.some((event) => event.at > since));
}
function declaresPoints(rule) {
    if (rule.count.mode !== 'tiers')
        return rule.points > 0;
    return rule.count.tiers.some(({ points }) => points > 0);
}
