export const recycleToEnd = {
    id: 'reasons/recycle-to-end',
    severity: 'error',
    owner: 'joint',
    summary: 'A recycled or returned lead goes to a stage from which it can come back.',
    why: 'a good lead with the wrong timing is buried as lost although both sides agreed to nurture it',
    *check({ reasons, lifecycle }) {
        for (const reason of Object.values(reasons)) {
            if (reason.class !== 'recycle' && reason.class !== 'return')
                continue;
            const stage = lifecycle.stages.find(({ id }) => id === reason.to);
            if (!stage || stage.category === 'open' || stage.category === 'parked')
                continue;
            yield {
                place: reason.place,
                message: `reason ${reason.id} has the class ${reason.class}, but sends the lead to ${stage.id}, which is ${stage.category}`,
                help: 'send it to an open or parked stage, or use the class disqualify or lost',
                related: [{ place: stage.place, message: `${stage.id} is an end` }],
            };
        }
    },
};
