import { criterionSites } from '../criterion-sites.js';
import { shuffled } from '../drawn.js';
import { replacedAt, valueAt } from '../tree.js';
import { rewriteCriterion } from './rewrite-criterion.js';
import { splitRule } from './split-rule.js';
/**
 * The same agreement in other words: a fifth of the criteria rewritten, a fifth of the rules split and all of them
 * renamed and in another order, and a route that is never reached.
 */
export function refactored(written, random) {
    const rewritten = withRewrittenCriteria(written, random);
    const { fit, engagement } = rewritten.scoring;
    const split = (dimension) => withSplitRules(dimension, rewritten, random);
    return {
        ...rewritten,
        scoring: {
            ...rewritten.scoring,
            ...(fit && { fit: split(fit) }),
            ...(engagement && { engagement: split(engagement) }),
        },
        routing: withUnreachedRoute(rewritten.routing, random),
    };
}
/** Parts of a criterion stand behind it, so the last sites come first. */
function withRewrittenCriteria(written, random) {
    const { fields } = written.fields;
    return criterionSites(written)
        .toReversed()
        .filter(() => random.chance(1, 5))
        .reduce((changed, { path }) => {
        const rewritten = rewriteCriterion(criterionAt(changed, path), fields, random);
        return replacedAt(changed, path, rewritten);
    }, written);
}
function criterionAt(written, path) {
    // The boundary: rewriting leaves a criterion where one stood.
    return valueAt(written, path);
}
function withSplitRules(dimension, { fields: { fields }, scoring: { scale = 0 } }, random) {
    const groups = Object.entries(dimension.groups ?? {}).map(([id, group]) => {
        const rules = Object.values(group.rules).flatMap((rule) => random.chance(1, 5) ? splitRule(rule, { fields, scale, random }) : [rule]);
        return [id, { ...group, rules: renamed(shuffled(rules, random)) }];
    });
    return { ...dimension, groups: Object.fromEntries(groups) };
}
function renamed(rules) {
    return Object.fromEntries(rules.map((rule, index) => [`rule-${index + 1}`, rule]));
}
/** A rule once more, somewhere behind itself. */
function withUnreachedRoute(routing, random) {
    const { rules } = routing;
    const index = random.below(rules.length);
    const rule = rules[index];
    if (rule === undefined || random.chance(1, 2))
        return routing;
    const behind = index + 1 + random.below(rules.length - index);
    return { ...routing, rules: rules.toSpliced(behind, 0, { ...rule, id: 'unreached' }) };
}
