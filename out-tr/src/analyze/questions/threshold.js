import { inside } from '../../diagnostics/place.js';
/** Stages that ask for points; without a scoring nobody has any. */
export function stagesWithThreshold({ agreement, scoring }) {
    if (scoring === undefined)
        return [];
    return agreement.lifecycle.stages.filter(({ entry }) => entry.automatic && entry.threshold !== undefined);
}
export function thresholdPlace(stage) {
    return stage.entry.threshold?.place ?? inside(stage.place, 'entry');
}
