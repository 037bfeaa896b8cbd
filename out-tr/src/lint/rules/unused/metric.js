export const unusedMetric = {
    id: 'unused/metric',
    severity: 'info',
    owner: 'joint',
    summary: 'Every metric is promised, judged or watched.',
    why: 'somebody computes it every month, and nobody would do anything else if it were different',
    *check(agreement) {
        const used = new Set(namedMetrics(agreement));
        for (const metric of Object.values(agreement.metrics)) {
            if (used.has(metric.id) || isWatched(metric))
                continue;
            yield {
                place: metric.place,
                message: `metric ${metric.id} is used by no promise and has neither bands nor a trend alarm`,
                help: 'give it bands, refer to it from a commitment, a score or an incentive, or remove it',
            };
        }
    },
};
function isWatched({ good, bad, trendAlarm }) {
    return good !== undefined || bad !== undefined || trendAlarm.length > 0;
}
function* namedMetrics({ alignments, commitments, incentives, metrics }) {
    for (const { metric } of Object.values(commitments))
        if (metric !== undefined)
            yield metric;
    for (const { components } of Object.values(alignments))
        for (const { metric } of components)
            yield metric;
    for (const { conditions } of Object.values(incentives))
        for (const { metric } of Object.values(conditions).flat())
            yield metric;
    for (const { measure } of Object.values(metrics))
        if (measure.of === 'stability')
            yield measure.metric;
}
