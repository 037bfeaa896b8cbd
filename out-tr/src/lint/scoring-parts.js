/** Every scoring rule of these models, in model order. */
export function* scoringRules(scorings) {
    for (const scoring of Object.values(scorings)) {
        for (const dimension of scoring.dimensions) {
            for (const group of dimension.groups) {
                for (const rule of group.rules)
                    yield { scoring, dimension, group, rule };
            }
        }
    }
}
/** The model that the lifecycle uses. */
export function defaultScoring(scorings) {
    return Object.values(scorings).find((scoring) => scoring.isDefault);
}
