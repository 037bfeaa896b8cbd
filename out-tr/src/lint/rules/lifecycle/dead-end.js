export const deadEnd = {
    id: 'lifecycle/dead-end',
    severity: 'warning',
    owner: 'joint',
    summary: 'An open or parked stage has a way out.',
    why: 'leads collect there unseen, and both sides count them as the other side’s',
    *check(agreement) {
        for (const stage of agreement.lifecycle.stages) {
            if (stage.category === 'won' || stage.category === 'lost' || leaves(agreement, stage))
                continue;
            yield {
                place: stage.place,
                message: `stage ${stage.id} is ${stage.category}, but no later stage, transition or reason leads out of it`,
                help: 'add a later stage, a transition, or a reason that ends the work; or give it the category won or lost',
            };
        }
    },
};
function leaves({ lifecycle, reasons }, stage) {
    if (lifecycle.stages.some(({ rank }) => rank > stage.rank))
        return true;
    if (lifecycle.transitions.some(({ from }) => from === stage.id))
        return true;
    return Object.values(reasons).some((reason) => reason.class !== 'return' && reason.to !== stage.id);
}
