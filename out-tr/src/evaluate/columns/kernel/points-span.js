import { bounded } from '../../score/bounded.js';
const nothing = { least: 0, most: 0 };
/** Spans for leads with at most so many events. */
export function pointsSpans(scoring, mostEvents) {
    const dimensions = scoring?.dimensions ?? [];
    const spans = dimensions.map((dimension) => ({
        id: dimension.id,
        span: dimensionSpan(dimension, mostEvents),
    }));
    const spanOf = (id) => spans.find((each) => each.id === id)?.span ?? nothing;
    return {
        fit: spanOf('fit'),
        engagement: spanOf('engagement'),
        total: boundedSpan(together(spans.map(({ span }) => span)), scoring?.total ?? {}),
    };
}
function dimensionSpan(dimension, mostEvents) {
    const groups = dimension.groups.map((group) => boundedSpan(together(group.rules.map((rule) => ruleSpan(rule, mostEvents))), group));
    return boundedSpan(together(groups), dimension);
}
function ruleSpan(rule, mostEvents) {
    switch (rule.kind) {
        case 'attribute':
            return spanOf([rule.points]);
        case 'exclusive':
            return spanOf(rule.choices.map(({ points }) => points));
        case 'event':
            return rule.count.mode === 'tiers'
                ? spanOf(rule.count.tiers.map(({ points }) => points))
                : spanOf([rule.points * mostEvents]);
        case 'inactivity':
            return { least: rule.floor ?? Number.NEGATIVE_INFINITY, most: 0 };
    }
}
function spanOf(points) {
    return { least: Math.min(0, ...points), most: Math.max(0, ...points) };
}
function together(spans) {
    return spans.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), nothing);
}
function boundedSpan({ least, most }, bounds) {
    return { least: bounded(least, bounds), most: bounded(most, bounds) };
}
