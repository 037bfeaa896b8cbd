import { inside } from '../../../diagnostics/place.js';
export const fastTrackWithoutGates = {
    id: 'lifecycle/fast-track-without-gates',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A stage with a fast track has gates or requirements that still hold a lead back.',
    why: 'whoever fills in the demo form, competitor or student, lands with sales at once',
    *check({ lifecycle }) {
        if (lifecycle.gates.some((gate) => gate.kind === 'criterion'))
            return;
        for (const stage of lifecycle.stages) {
            if (!stage.entry.fastTrack || stage.entry.require || stage.entry.fields.length > 0)
                continue;
            yield {
                place: inside(stage.place, 'entry', 'fastTrack'),
                message: `the fast track of ${stage.id} skips the threshold, and neither a gate nor a requirement tests the lead`,
                help: 'add gates for those who must never be handed over, or fields that must be known',
            };
        }
    },
};
