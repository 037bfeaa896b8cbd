export const oneSidedFault = {
    id: 'reasons/one-sided-fault',
    severity: 'warning',
    owner: 'joint',
    summary: 'The reasons name faults of both sides.',
    why: 'if only one side can be at fault the statistics prove what was assumed, and the quarrel goes on',
    *check({ reasons }) {
        const all = Object.values(reasons);
        const first = all[0];
        if (!first)
            return;
        for (const side of ['marketing', 'sales']) {
            if (all.some((reason) => reason.fault === side))
                continue;
            yield {
                place: first.place,
                message: `no reason can ever be the fault of ${side}`,
                help: `mark the reasons that ${side} could have prevented with fault: ${side}`,
            };
        }
    },
};
