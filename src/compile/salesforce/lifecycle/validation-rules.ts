import type { Stage } from '../../../model/lifecycle.ts';
import { apiNames } from '../api-name.ts';
import type { Workbench } from '../workbench.ts';
import { dateRequired, noteRequired, reasonRequired } from './decision-rules.ts';
import { backwardMoves, noSkipping } from './move-rules.ts';
import { type DecisionFields, type ValidationRule, validationRuleNames } from './validation-rule.ts';

/** Refuses undeclared backward moves, skipped stages, and decisions without their reason, note or date. */
export function validationRules(workbench: Workbench, fields: DecisionFields): readonly ValidationRule[] {
  const { lifecycle, reasons } = workbench.agreement;
  const names = validationRuleNames(apiNames(workbench.configuration.prefix));
  const all = Object.values(reasons);
  return [
    backwardMoves(workbench, names, fields),
    ...lifecycle.stages
      .filter((stage, rank) => rank > 0 && mayNotBeSkipped(stage))
      .map((stage) => noSkipping(workbench, names, stage, fields)),
    ...reasonRequired(names, lifecycle, all, fields),
    ...noteRequired(names, lifecycle, all, fields),
    ...dateRequired(names, all, fields),
  ];
}

/** A stage whose skipping is refused (semantics §4). */
export function mayNotBeSkipped({ category, skippable }: Stage): boolean {
  return !skippable && category === 'open';
}
