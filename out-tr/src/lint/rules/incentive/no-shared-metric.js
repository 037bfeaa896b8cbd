export const noSharedMetric = {
    id: 'incentive/no-shared-metric',
    severity: 'warning',
    owner: 'joint',
    summary: 'Both sides of an incentive share at least one metric.',
    why: 'each side can reach its own and still work against the other, until the last day decides who is to blame',
    *check({ incentives }) {
        for (const { id, conditions, place } of Object.values(incentives)) {
            const { marketing, sales } = conditions;
            if (marketing.length === 0 || sales.length === 0)
                continue;
            if (marketing.some(({ metric }) => sales.some((other) => other.metric === metric)))
                continue;
            yield {
                place,
                message: `incentive ${id} asks marketing and sales for different things only`,
                help: 'ask both for one metric, such as revenue or the conversion of accepted leads',
            };
        }
    },
};
