import { initialState, reachedStages } from '../../evaluate/journey/journey-state.js';
/**
 * The stage in which the CRM must have recorded a lead that has reached these: the one drawn, else the first with which
 * all of them count as reached. Absent = the first stage of all, with which nothing is recorded.
 */
export function recordedStageOf(lifecycle, { reached, recordedStage }) {
    if (recordedStage !== undefined)
        return recordedStage;
    const [, ...later] = lifecycle.stages;
    const candidates = [undefined, ...later.map(({ id }) => id)];
    return candidates.find((candidate) => {
        const counted = reachedStages(lifecycle, initialState(lifecycle, candidate));
        return [...reached].every((stage) => counted.has(stage));
    });
}
