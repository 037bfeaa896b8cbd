export const oneSided = {
    id: 'sla/one-sided',
    severity: 'warning',
    owner: 'joint',
    summary: 'Both departments promise something.',
    why: 'an agreement in which one side only demands is an order; the other side will treat it as one',
    *check(agreement) {
        const promises = [agreement.slas, agreement.touchPolicies, agreement.commitments].flatMap((group) => Object.values(group));
        if (promises.length === 0)
            return;
        for (const side of ['marketing', 'sales']) {
            if (promises.some((promise) => promise.side === side))
                continue;
            yield {
                place: agreement.parties[side].place,
                message: `${side} promises nothing in this agreement`,
                help: `add an SLA or a commitment with owner: ${side}`,
                owner: side,
            };
        }
    },
};
