import { impliedStages } from '../../evaluate/journey/stage-order.js';
import { reachedOfRecorded } from './reached.js';
/** What comes of a lead that was recorded in a stage, after the automatic moves in stage order, each once (semantics §4). */
export function afterMoves({ lifecycle, diagrams, enters, result }, recorded) {
    const { stages } = lifecycle;
    const known = new Map();
    function from(rank, arrived) {
        const next = stages.findIndex(({ entry }, index) => entry.automatic && index >= rank && index > arrived.rank);
        const stage = stages[next];
        if (stage === undefined)
            return result(arrived);
        const key = JSON.stringify([next, arrived.rank, [...arrived.reached].sort()]);
        const node = known.get(key) ??
            diagrams.choose(enters(stage, arrived.reached), from(next + 1, moved(lifecycle, arrived, stage)), from(next + 1, arrived));
        known.set(key, node);
        return node;
    }
    return from(0, {
        stage: recorded,
        rank: stages.indexOf(recorded),
        reached: reachedOfRecorded(lifecycle, recorded),
    });
}
/** Enters a stage and those that a lead may not skip on the way. */
function moved(lifecycle, { rank, reached }, stage) {
    const implied = impliedStages(lifecycle, rank, stage).map(({ id }) => id);
    return {
        stage,
        rank: lifecycle.stages.indexOf(stage),
        reached: new Set([...reached, ...implied, stage.id]),
    };
}
