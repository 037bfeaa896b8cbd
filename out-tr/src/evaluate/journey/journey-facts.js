import { factsOf } from '../snapshot.js';
import { initialState, reachedStages } from './journey-state.js';
export function journeyFacts(view, lead, journey) {
    const { lifecycle } = view.agreement;
    const start = initialState(lifecycle, lead.recordedStage);
    const resets = lifecycle.cycles.scoreReset === 'none' ? [] : journey.ends.filter(({ as }) => as === 'recycle');
    const cycleAt = (at) => journey.entries.reduce((cycle, entry) => (entry.at <= at ? Math.max(cycle, entry.cycle) : cycle), 1);
    const snapshotAt = (at) => view.snapshots(at, resets.findLast((end) => end.at <= at)?.at ?? null);
    return {
        cycleAt,
        snapshotAt,
        factsAt: (at) => {
            const entries = journey.entries.filter((entry) => entry.at <= at);
            const reached = reachedStages(lifecycle, { ...start, cycle: cycleAt(at), entries });
            return factsOf(snapshotAt(at), reached);
        },
    };
}
