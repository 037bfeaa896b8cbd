import { decideHandoff, endCycle } from './end-cycle.js';
import { alwaysStops, firstTrueGate } from './gate.js';
import { openHandoff } from './journey-state.js';
import { factsAt } from './lead-view.js';
/**
 * A true gate ends the cycle between handoff and acceptance, for good; after acceptance it is a task for the owner,
 * except for the gates that always stop. Before the handoff it only blocks entries (semantics §3, Gates).
 */
export function heedGates(view, state, at) {
    const { agreement } = view;
    const handoff = openHandoff(agreement.lifecycle, state);
    const gate = handoff && firstTrueGate(agreement.lifecycle, factsAt(view, state, at));
    if (gate === undefined)
        return state;
    if (handoff?.acceptance !== null && !alwaysStops(gate))
        return withTask(state, gate.id, at);
    const decided = decideHandoff(agreement, state, 'gate', at);
    return endCycle(agreement, decided, { as: 'gate', at, reason: gate.reason, gate: gate.id });
}
/** One task per gate and cycle. */
function withTask(state, gate, at) {
    const { cycle, tasks } = state;
    if (tasks.some((task) => task.cycle === cycle && task.gate === gate))
        return state;
    return { ...state, tasks: [...tasks, { cycle, at, gate }] };
}
