import { reachedOfRecorded, withReached } from '../decision/reached.js';
import { pointsAsked } from '../score/points-asked.js';
import { rangeOf } from '../score/range-of.js';
import { drawnLeadOf } from '../search/drawn-lead-of.js';
import { witnessDay } from '../witness/witness-instant.js';
import { beforeHandoff } from './route-query.js';
import { stagesWithThreshold } from './threshold.js';
/**
 * Leads of which a few points decide: those that pass a threshold with the fewest points in total, and those that meet
 * everything else and miss it with the most.
 */
export function borderLeads(study) {
    return stagesWithThreshold(study).flatMap((stage) => [
        ...atEnd(study, stage, true),
        ...atEnd(study, stage, false),
    ]);
}
function atEnd(study, stage, passes) {
    const { scene, space, agreement, decisions } = study;
    const side = scene.sides[0]?.scoring;
    if (side === undefined)
        return [];
    const { both, not } = space.diagrams;
    const { gate, fields, require, threshold, fastTrack } = decisions.entryOf(stage);
    const others = [not(gate), fields, require, not(fastTrack)];
    const recorded = beforeHandoff(study);
    const where = [...others, passes ? threshold : not(threshold)].reduce(both, 1);
    const range = rangeOf(scene, (placeColumns) => pointsAsked(side, 'total', placeColumns), {
        where: withReached(space, where, reachedOfRecorded(agreement.lifecycle, recorded)),
    });
    if (range.answer !== 'range')
        return [];
    const { lead } = passes ? range.least : range.most;
    return [drawnLeadOf(space, lead, { today: witnessDay(agreement), recorded: recorded.id })];
}
