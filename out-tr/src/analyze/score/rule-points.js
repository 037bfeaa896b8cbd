/** The points of a rule; of an exclusive one those of the first choice that holds. */
export function pointsOfRule(rule, { diagrams, nodeOf }) {
    const choices = rule.kind === 'attribute' ? [rule] : rule.choices;
    return choices.reduceRight((otherwise, { when, points }) => diagrams.choose(nodeOf(when), diagrams.constant(points), otherwise), diagrams.constant(0));
}
