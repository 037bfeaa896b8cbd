import { rules } from './rules/index.js';
/** Every rule over the agreement; findings in rule order, each with its rule's code, severity, owner and why. */
export function lint(agreement, selected = rules) {
    return selected.flatMap((rule) => Array.from(rule.check(agreement), (violation) => finding(rule, violation)));
}
function finding(rule, violation) {
    return {
        code: rule.id,
        severity: rule.severity,
        owner: violation.owner ?? rule.owner,
        message: violation.message,
        why: rule.why,
        help: violation.help,
        place: violation.place,
        ...(violation.related ? { related: violation.related } : {}),
        ...(violation.fix ? { fix: violation.fix } : {}),
    };
}
