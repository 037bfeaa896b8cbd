import { attributesRead } from '../../criteria/attributes-read.js';
import { isMissing } from '../../criteria/known-value.js';
/**
 * A rule is unknown if it is false and an attribute it reads is missing; a choice of an exclusive set only if none of
 * the set matched (semantics §3, Fit).
 */
export function unknownRules(fit, lines, facts) {
    const matched = lines.filter((line) => line.dimension === fit?.id && hasMatched(line));
    const judged = new Set(matched.map(({ group, rule }) => `${group}/${rule}`));
    return (fit?.groups ?? []).flatMap((group) => group.rules
        .filter(({ id }) => !judged.has(`${group.id}/${id}`))
        .flatMap((rule) => unknownParts(group.id, rule, facts)));
}
function hasMatched(line) {
    if (line.kind === 'attribute')
        return line.held;
    return line.kind === 'exclusive' && line.choice !== null;
}
function unknownParts(group, rule, facts) {
    const head = { group, rule: rule.id };
    if (rule.kind === 'attribute')
        return readsMissing(rule.when, facts) ? [head] : [];
    if (rule.kind !== 'exclusive')
        return [];
    return rule.choices
        .filter(({ when }) => readsMissing(when, facts))
        .map(({ id }) => ({ ...head, choice: id }));
}
function readsMissing(criterion, facts) {
    return attributesRead(criterion).some((attribute) => isMissing(facts, attribute));
}
