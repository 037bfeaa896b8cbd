import { inside } from '../../../diagnostics/place.js';
export const backIntoWork = {
    id: 'reasons/back-into-work',
    severity: 'error',
    owner: 'joint',
    summary: 'A recycled or returned lead leaves the stages in which sales decides about it or works it.',
    why: 'the lead that sales gave back still counts as handed over, so nobody nurtures it and nobody calls it',
    *check({ reasons, lifecycle }) {
        const handoff = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        for (const reason of Object.values(reasons)) {
            if (reason.class !== 'recycle' && reason.class !== 'return')
                continue;
            const stage = lifecycle.stages.find(({ id }) => id === reason.to);
            if (!stage || !handoff || stage.category !== 'open' || stage.rank < handoff.rank)
                continue;
            yield {
                place: inside(reason.place, 'to'),
                message: `reason ${reason.id} has the class ${reason.class} and sends the lead to ${stage.id}, where it counts as handed over`,
                help: `name a stage below ${handoff.id}, or a parked one`,
                related: [{ place: stage.place, message: `${stage.id} is an open stage` }],
            };
        }
    },
};
