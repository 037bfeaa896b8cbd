import { attributesRead } from '../../criteria/attributes-read.js';
export function sumsRead(scorings) {
    const groups = scorings.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => dimension.groups));
    const bounded = groups.filter(({ min, max }) => min !== undefined || max !== undefined);
    return {
        groups: bounded.map(({ rules }) => new Set(rules.flatMap(readBy))).filter(({ size }) => size > 0),
        rules: groups
            .flatMap(({ rules }) => rules.map((rule) => new Set(readBy(rule))))
            .filter(({ size }) => size > 1),
    };
}
function readBy(rule) {
    if (rule.kind === 'attribute')
        return attributesRead(rule.when);
    return rule.kind === 'exclusive' ? rule.choices.flatMap(({ when }) => attributesRead(when)) : [];
}
