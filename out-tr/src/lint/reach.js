/** What the total of a scoring model can reach, with every clamp applied. */
export function reachOfTotal(scoring) {
    return clamp(sum(scoring.dimensions.map(reachOfDimension)), scoring.total);
}
/** What one dimension can reach; nothing for a dimension that does not exist. */
export function reachOf(scoring, dimension) {
    const found = scoring.dimensions.find(({ id }) => id === dimension);
    return found ? reachOfDimension(found) : { least: 0, most: 0 };
}
/** What one rule can give. */
export function reachOfRule(rule) {
    if (rule.kind === 'attribute')
        return span([0, rule.points]);
    if (rule.kind === 'exclusive')
        return span([0, ...rule.choices.map((choice) => choice.points)]);
    if (rule.kind === 'inactivity')
        return { least: rule.floor ?? Number.NEGATIVE_INFINITY, most: 0 };
    if (rule.count.mode === 'tiers')
        return span([0, ...rule.count.tiers.map((tier) => tier.points)]);
    return span([0, times(rule.points, mostCounted(rule))]);
}
/** How many events of a rule can count at one instant (semantics §3, Count). */
function mostCounted(rule) {
    const { count } = rule;
    if (count.mode !== 'every' && count.mode !== 'distinctBy')
        return 1;
    if (!count.max || rule.lookbackDays === undefined)
        return Number.POSITIVE_INFINITY;
    return count.max.n * Math.ceil(rule.lookbackDays / count.max.perDays);
}
/** The points a criterion demands of total, fit or engagement in every case, where it says so outright. */
export function demanded(criterion, of) {
    if (!criterion)
        return undefined;
    if (criterion.op === 'all')
        return greatest(criterion.of.map((part) => demanded(part, of)));
    if (criterion.op === 'any') {
        const parts = criterion.of.map((part) => demanded(part, of));
        return parts.includes(undefined) ? undefined : least(parts);
    }
    if (criterion.op !== of)
        return undefined;
    if (criterion.comparison === 'gte')
        return criterion.value;
    return criterion.comparison === 'gt' ? criterion.value + 1 : undefined;
}
/** What one group can give, within its limits. */
export function reachOfGroup(group) {
    return clamp(sum(group.rules.map(reachOfRule)), group);
}
function reachOfDimension(dimension) {
    return clamp(sum(dimension.groups.map(reachOfGroup)), dimension);
}
function sum(parts) {
    return parts.reduce((total, part) => ({ least: total.least + part.least, most: total.most + part.most }), {
        least: 0,
        most: 0,
    });
}
function clamp(reach, { min, max }) {
    const into = (value) => Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, value));
    return { least: into(reach.least), most: into(reach.most) };
}
function span(values) {
    return { least: Math.min(...values), most: Math.max(...values) };
}
/** 0 × ∞ is 0 here: a rule without points gives none, however often it counts. */
function times(points, count) {
    return points === 0 ? 0 : points * count;
}
function greatest(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
}
function least(values) {
    return Math.min(...values.filter((value) => value !== undefined));
}
