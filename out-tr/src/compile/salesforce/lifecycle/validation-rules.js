import { apiNames } from '../api-name.js';
import { dateRequired, noteRequired, reasonRequired } from './decision-rules.js';
import { backwardMoves, noSkipping } from './move-rules.js';
import { validationRuleNames } from './validation-rule.js';
/** Refuses undeclared backward moves, skipped stages, and decisions without their reason, note or date. */
export function validationRules(workbench, fields) {
    const { lifecycle, reasons } = workbench.agreement;
    const names = validationRuleNames(apiNames(workbench.configuration.prefix));
    const all = Object.values(reasons);
    return [
        backwardMoves(names, lifecycle, all, fields),
        ...lifecycle.stages
            .filter((stage, rank) => rank > 0 && mayNotBeSkipped(stage))
            .map((stage) => noSkipping(workbench, names, stage, fields)),
        ...reasonRequired(names, lifecycle, all, fields),
        ...noteRequired(names, lifecycle, all, fields),
        ...dateRequired(names, all, fields),
    ];
}
/** A stage whose skipping is refused (semantics §4). */
export function mayNotBeSkipped({ category, skippable }) {
    return !skippable && category === 'open';
}
