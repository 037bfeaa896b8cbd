/** The most points, by amount, that a rule gives or takes from one lead; null = without a limit. Scaled. */
export function mostPoints(rule) {
    switch (rule.kind) {
        case 'attribute':
            return Math.abs(rule.points);
        case 'exclusive':
            return Math.max(0, ...rule.choices.map(({ points }) => Math.abs(points)));
        case 'inactivity':
            return rule.floor === undefined ? null : Math.abs(rule.floor);
        case 'event':
            return mostOfEvents(rule);
    }
}
function mostOfEvents({ count, lookbackDays, points }) {
    switch (count.mode) {
        case 'latest':
        case 'firstEver':
        case 'atLeast':
            return Math.abs(points);
        case 'tiers':
            return Math.max(0, ...count.tiers.map((tier) => Math.abs(tier.points)));
        default:
            if (count.max === undefined || lookbackDays === undefined)
                return null;
            return Math.abs(points) * count.max.n * Math.ceil(lookbackDays / count.max.perDays);
    }
}
