export function rulesOf({ dimensions }) {
    return dimensions.flatMap((dimension) => dimension.groups.flatMap((group) => group.rules.map((rule) => ({ dimension, group, rule }))));
}
/** The conditions of a rule about the lead itself, in the order in which they are tried; none of a rule about events. */
export function choicesOf(rule) {
    if (rule.kind === 'attribute')
        return [rule];
    return rule.kind === 'exclusive' ? rule.choices : [];
}
/** The scoring without one of its rules. */
export function withoutRule(scoring, { dimension, group, rule }) {
    const smaller = { ...group, rules: group.rules.filter((each) => each !== rule) };
    const groups = dimension.groups.map((each) => (each === group ? smaller : each));
    const dimensions = scoring.dimensions.map((each) => (each === dimension ? { ...dimension, groups } : each));
    return { ...scoring, dimensions };
}
