export const incentiveOneSided = {
    id: 'incentive/one-sided',
    severity: 'error',
    owner: 'joint',
    summary: 'An incentive asks something of both sides.',
    why: 'the side that is asked for nothing is paid for what the other does, and the other will find out',
    *check({ incentives }) {
        for (const { id, conditions, place } of Object.values(incentives)) {
            for (const side of ['marketing', 'sales']) {
                if (conditions[side].length > 0)
                    continue;
                yield {
                    place,
                    message: `incentive ${id} asks nothing of ${side}`,
                    help: `add \`${side}:\` with a metric and what it must reach`,
                    owner: side,
                };
            }
        }
    },
};
