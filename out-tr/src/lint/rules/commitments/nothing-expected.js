import { inside } from '../../../diagnostics/place.js';
export const nothingExpected = {
    id: 'commitments/nothing-expected',
    severity: 'error',
    owner: 'joint',
    summary: 'A stage whose completeness is promised says which fields it expects.',
    why: 'what is enforced at the entry is always complete, so the promise is kept before anybody does anything',
    *check({ commitments, lifecycle }) {
        for (const { id, measure, place } of Object.values(commitments)) {
            if (measure.of !== 'completeness')
                continue;
            const stage = lifecycle.stages.find((one) => one.id === measure.stage);
            if (!stage || stage.entry.expected.length > 0)
                continue;
            yield {
                place: inside(place, 'measure', 'completeness'),
                message: `commitment ${id} promises complete data at ${stage.id}, but that stage expects no field`,
                help: `list the fields under stages.${stage.id}.entry.expected`,
                related: [{ place: stage.place, message: 'the stage' }],
            };
        }
    },
};
