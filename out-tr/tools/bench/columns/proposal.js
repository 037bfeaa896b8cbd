/** The second model: what somebody might propose in a pull request. Every rule of fit gives a point more, groups end lower. */
export function proposalFor(agreement) {
    const scorings = Object.values(agreement.scorings).map((scoring) => {
        const dimensions = scoring.dimensions.map((dimension) => ({
            ...dimension,
            groups: dimension.groups.map((group) => ({
                ...group,
                ...(group.max !== undefined && { max: group.max - 5 }),
                rules: group.rules.map(withOneMore),
            })),
        }));
        return [scoring.id, { ...scoring, dimensions }];
    });
    return { ...agreement, scorings: Object.fromEntries(scorings) };
}
function withOneMore(rule) {
    return rule.kind === 'attribute' ? { ...rule, points: rule.points + 1 } : rule;
}
