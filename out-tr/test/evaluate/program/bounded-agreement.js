import { wideAgreement } from './wide-agreement.js';
/** No rule looks back so far or farther. */
export const mostDays = 100;
/** The wide agreement without a rule for which an event of any age may matter. */
export function boundedAgreement() {
    const wide = wideAgreement();
    const scorings = Object.entries(wide.scorings).map(([id, scoring]) => {
        const dimensions = scoring.dimensions.map((dimension) => ({
            ...dimension,
            groups: dimension.groups.map((group) => ({ ...group, rules: group.rules.flatMap(boundedRule) })),
        }));
        return [id, { ...scoring, dimensions }];
    });
    return { ...wide, scorings: Object.fromEntries(scorings) };
}
function boundedRule(rule) {
    if (rule.kind === 'inactivity')
        return [];
    if (rule.kind !== 'event')
        return [rule];
    const { lookbackDays = mostDays } = rule;
    return rule.count.mode === 'firstEver' ? [] : [{ ...rule, lookbackDays: Math.min(lookbackDays, mostDays) }];
}
