import { advanceTo } from './enter-stage.js';
import { testEntry } from './entry-test.js';
import { initialState, reachedStages } from './journey-state.js';
import { factsAt, leadViewOf } from './lead-view.js';
import { rankOf } from './stage-order.js';
/** The recorded stage, else the first, and from there the automatic moves in stage order, each once (semantics §4). */
export function project(agreement, lead, asOf) {
    return projectView(leadViewOf(agreement, lead), lead, asOf);
}
/** The same for a lead of which only a view is at hand. */
export function projectView(view, { recordedStage, resetAt = null }, asOf) {
    const { agreement } = view;
    const { lifecycle } = agreement;
    const steps = [];
    let state = { ...initialState(lifecycle, recordedStage), resetAt };
    for (const [rank, stage] of lifecycle.stages.entries()) {
        const from = rankOf(lifecycle, state.stage);
        if (!stage.entry.automatic || rank <= from)
            continue;
        const step = testEntry(lifecycle, stage, factsAt(view, state, asOf));
        steps.push(step);
        if (step.enters)
            state = advanceTo(agreement, state, { stage, from }, { at: asOf, actor: 'auto' });
    }
    return { stage: state.stage, steps, reached: reachedStages(lifecycle, state) };
}
