import { inside } from '../../../diagnostics/place.js';
export const unusedQualification = {
    id: 'unused/qualification',
    severity: 'warning',
    owner: 'sales',
    summary: 'Every checklist decides the entry of a stage.',
    why: 'reps fill in a form that changes nothing',
    *check({ qualifications, lifecycle }) {
        const used = new Set(lifecycle.stages.map(({ entry }) => entry.qualification));
        for (const qualification of Object.values(qualifications)) {
            if (used.has(qualification.id))
                continue;
            yield {
                place: inside(qualification.place, 'id'),
                message: `checklist ${qualification.id} is asked by no stage`,
                help: 'write qualification: in the entry of the stage that it decides',
            };
        }
    },
};
